namespace Explainer.Text;

/// <summary>Words of a quotation that must stand in the source as they are.</summary>
/// <param name="Text">The words, ready for comparison.</param>
/// <param name="At">Where they stand in the quotation.</param>
internal sealed record QuoteLiteral(string Text, int At)
{
    /// <summary>The editors' insertion before them; null where there is none.</summary>
    public string? Insertion { get; init; }

    /// <summary>Whether the insertion before them is part of their first word: <c>[T]he</c>.</summary>
    public bool IsOpenAtStart { get; init; }

    /// <summary>Whether the insertion behind them is part of their last word: <c>attack[s]</c>.</summary>
    public bool IsOpenAtEnd { get; init; }
}
