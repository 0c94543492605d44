namespace Explainer.Text;

/// <summary>A stretch of a quotation without omissions.</summary>
/// <param name="Literals">The source's own words; there is an insertion between one and the next.</param>
/// <param name="LastInsertion">An insertion behind the last of them; null where there is none.</param>
internal sealed record QuotePiece(IReadOnlyList<QuoteLiteral> Literals, string? LastInsertion)
{
    /// <summary>The piece up to a place in one of its literals.</summary>
    public QuotePiece CutAt(int literal, int length) => new(
        [.. Literals.Take(literal), Literals[literal] with { Text = Literals[literal].Text[..length], IsOpenAtEnd = false }],
        null);
}
