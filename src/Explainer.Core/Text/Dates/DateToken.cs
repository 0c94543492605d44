namespace Explainer.Text.Dates;

/// <summary>A word, number or sign of a text that is read for dates.</summary>
/// <param name="Start">Offset of the first unit.</param>
/// <param name="End">Offset just past the last.</param>
/// <param name="Kind">What it can be.</param>
/// <param name="Value">Its value; see <see cref="DateWordKind"/>.</param>
/// <param name="Suffix">Of a number, what touches it from behind: <c>t</c> for "th" and its like,
/// <c>s</c> as in "1990s", <c>p</c> for "'s"; else 0.</param>
/// <param name="IsCapital">Begins with a capital letter.</param>
internal readonly record struct DateToken(int Start, int End, DateWordKind Kind, int Value, char Suffix = '\0', bool IsCapital = false)
{
    /// <summary>Number of units; of a number, with what touches it.</summary>
    public int Length => End - Start;
}
