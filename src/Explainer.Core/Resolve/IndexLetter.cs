using System.Text;
using Explainer.Text;

namespace Explainer.Resolve;

/// <summary>A letter of the index from A to Z.</summary>
/// <param name="Title">The letter: <c>A</c>, <c>م</c>; <c>0–9</c> for figures, <c>#</c> for what begins with neither.</param>
/// <param name="Fragment">Where it stands on its page.</param>
public sealed record IndexLetter(string Title, string Fragment)
{
    private static readonly IndexLetter Other = new("#", "other");
    private static readonly IndexLetter Figures = new("0\u20139", "figures");

    /// <summary>The letter that a name stands under: its first, without case and accents.</summary>
    public static IndexLetter Of(string name)
    {
        if (SearchTerms.In(name) is not [var first, ..])
            return Other;
        var letter = Rune.GetRuneAt(first, 0);
        return Rune.IsDigit(letter) ? Figures
            : Rune.IsLetter(letter) ? new(Rune.ToUpperInvariant(letter).ToString(), letter.ToString())
            : Other;
    }

    /// <summary>Its place among the letters: what is no letter first, then figures, then letters by their code points.</summary>
    internal int Order => this == Other ? -2 : this == Figures ? -1 : Rune.GetRuneAt(Fragment, 0).Value;
}
