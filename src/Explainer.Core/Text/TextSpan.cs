namespace Explainer.Text;

/// <summary>A stretch of a text, in UTF-16 units from its start.</summary>
/// <param name="Start">Offset of the first unit, from 0.</param>
/// <param name="Length">Number of units; 0 marks a place between two characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just past the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The words that the span covers.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
