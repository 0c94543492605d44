using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Quotations;

/// <summary>FC304: a quotation that leaves off, without a mark, the words that limit what it says.</summary>
public sealed class TruncatedQuotation : Rule
{
    private const string Remedy = "Quote these words as well, or write […] where you cut.";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC304", "truncated-quotation", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) => InPassages(site).Concat(InClaims(site));

    private IEnumerable<Finding> InPassages(Site site) =>
        from quotation in SnapshotQuotation.In(site)
        let once = quotation.Match as QuoteMatch.Once
        where once is not null && IsEnglish(quotation.Passage.Language, site)
        let exact = quotation.Exact
        let whole = once.Place.Whole
        from cut in QuotationCut.In(exact.Value, quotation.Text, whole, withAttribution: quotation.Passage.Written.Speaker is null)
        select At(exact.Locate(cut.Edge), $"{cut.Tell($"The passage \"{quotation.Passage}\"", quotation.Text, quotation.Path)} {Remedy}")
            with { Compared = cut.Compare(new(quotation.Passage.ToString(), exact.Value, []), quotation.Text, whole, quotation.Path) };

    private IEnumerable<Finding> InClaims(Site site) =>
        from claim in site.Claims
        let quotations = QuotedWords.Of(claim).ToList()
        where quotations.Count > 0
        let cited = CitedWords.Of(claim)
        from quoted in quotations
        let found = cited
            .Select(words => (words.Passage, Text: words.Text.Original, Cuts: Cuts(claim, quoted, words, site)))
            .Where(found => found.Cuts is not null)
            .ToList()
        // Where one passage has the words as they are quoted, nothing is lost.
        where found.Count > 0 && found.TrueForAll(passage => passage.Cuts!.Count > 0)
        let first = found[0]
        from cut in first.Cuts
        select At(quoted.Locate(cut.Cut.Edge), $"{cut.Cut.Tell($"\"{quoted.Given}\"", first.Text, first.Passage.ToString())} {Remedy}", claim)
            with { Compared = cut.Cut.Compare(new("quotation", quoted.Given, []), first.Text, cut.Whole, first.Passage.ToString()) };

    /// <summary>The cuts of a quotation against one passage; null where that does not hold it.</summary>
    private static List<(QuotationCut Cut, TextSpan Whole)>? Cuts(Claim claim, QuotedWords quoted, CitedWords cited, Site site)
    {
        if (cited.Place(quoted)?.Whole is not { } whole)
            return null;
        var text = cited.Text.Original;
        var cuts = IsEnglish(cited.Language, site)
            // A claim may say the limit in its own words, outside the marks.
            ? QuotationCut.In(quoted.Given, text, whole, withAttribution: false).Where(cut => !Says(claim, cut.Lost.In(text))).ToList()
            : [];
        if (cuts.Count == 0 && QuotationCut.OfSentence(quoted.Given, text, whole) is { } sentence)
            cuts.Add(sentence);
        return cuts.ConvertAll(cut => (cut, whole));
    }

    private static bool Says(Claim claim, string lost)
    {
        // A sign, such as %, has no word.
        var first = Words.In(lost).Select(word => word.In(lost)).FirstOrDefault(lost);
        return Words.In(claim.Text).Any(word => word.In(claim.Text).Equals(first, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsEnglish(string? language, Site site) =>
        (language ?? site.Settings.Language).StartsWith("en", StringComparison.OrdinalIgnoreCase);
}
