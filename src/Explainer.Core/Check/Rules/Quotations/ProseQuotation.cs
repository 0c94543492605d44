using Explainer.Parse.Prose;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Quotations;

/// <summary>A quotation on a page that is not wholly within a claim's mark, and the claims that it may belong to.</summary>
/// <param name="Words">The quotation.</param>
/// <param name="Claims">The claims, each once, in order; at least one.</param>
/// <param name="IsOfClaims">It is their words that are quoted: its marks stand round a claim's mark or cut into one.</param>
internal sealed record ProseQuotation(QuotedWords Words, IReadOnlyList<Claim> Claims, bool IsOfClaims)
{
    /// <summary>Those in the prose, beside a mark or round it, and those in titles and descriptions.</summary>
    public static IEnumerable<(Page Page, ProseQuotation Quotation)> Of(Site site) =>
        from page in site.Pages
        let claims = page.Claims.Concat(page.MarkedClaims).Distinct().ToList()
        where claims.Count > 0
        from quotation in InProse(page, site).Concat(InHead(page, claims))
        select (page, quotation);

    private static IEnumerable<ProseQuotation> InHead(Page page, List<Claim> claims) =>
        from text in new[] { page.Written.Title, page.Written.Description }.OfType<Written<string>>()
        from quoted in QuotedWords.In(text.Value, span => text.Locate(span))
        select new ProseQuotation(quoted, claims, IsOfClaims: false);

    private static IEnumerable<ProseQuotation> InProse(Page page, Site site)
    {
        if (page.Written.Prose.Marks.Count == 0)
            yield break;
        foreach (var block in page.Written.Prose.Blocks.Where(block => block.Marks.Count > 0))
        {
            foreach (var span in QuotedWords.Outermost(block.Value))
            {
                var touched = block.Marks.Where(mark => mark.At.Start < span.End && span.Start < mark.At.End).ToList();
                if (touched.Exists(mark => IsOfMark(mark, span)))
                    continue;
                var claims = (touched.Count > 0 ? touched : block.Marks)
                    .Select(mark => site.ClaimsById.GetValueOrDefault(mark.Mark.ClaimId))
                    .OfType<Claim>()
                    .Distinct()
                    .ToList();
                if (claims.Count > 0)
                    yield return new(QuotedWords.At(block.Value, span, block.Locate), claims, IsOfClaims: touched.Count > 0);
            }
        }
    }

    // The mark has both quotation marks, or one of them, which it pairs with another within.
    private static bool IsOfMark((ClaimMark Mark, TextSpan At) mark, TextSpan span) =>
        (mark.At.Start < span.Start && span.End < mark.At.End)
        || QuotationMarks.In(mark.Mark.Words.Value).Any(own => mark.At.Start + own.Start == span.Start || mark.At.Start + own.End == span.End);
}
