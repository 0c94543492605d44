namespace Explainer.Text;

/// <summary>One place at which a quotation stands in a source.</summary>
/// <param name="Pieces">What the quotation has of the original text: one stretch for each piece between its omissions, in order.</param>
/// <param name="Insertions">The editors' insertions that the original text does not have, in order.</param>
public sealed record QuotePlace(IReadOnlyList<TextSpan> Pieces, IReadOnlyList<QuoteInsertion> Insertions)
{
    /// <summary>From the first piece to the last, with what stands between them.</summary>
    public TextSpan Whole => new(Pieces[0].Start, Pieces[^1].End - Pieces[0].Start);
}
