using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Quotations;

/// <summary>FC303: an exact passage that passes over words of the snapshot without a mark.</summary>
public sealed class UnmarkedOmission : Rule
{
    private const string Omission = "[…] ";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC303", "unmarked-omission", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from quotation in SnapshotQuotation.In(site)
        let shortened = quotation.Match as QuoteMatch.WordsLeftOut
        where shortened is not null
        let parting = Parting.Of(shortened, (quotation.Exact.Value, quotation.Passage.ToString()), (quotation.Text, quotation.Path))
        select At(
            quotation.Exact.Locate(parting.At),
            $"The passage \"{quotation.Passage}\" is shorter than {quotation.Path}. {parting.Message} Write […] in their place, or quote them.")
            with { Compared = parting.Compared, Fixes = Mark(quotation, shortened, parting.At) };

    // Made only where the quotation is then found, once.
    private static IReadOnlyList<Fix> Mark(SnapshotQuotation quotation, QuoteMatch.WordsLeftOut shortened, TextSpan next)
    {
        var (exact, place) = (quotation.Exact, next.Start);
        if (shortened.LeftOut.Count != 1 || place == 0 || exact.Value[place - 1] != ' ')
            return [];
        var written = quotation.Passage.Written;
        var quote = new TextQuote(exact.Value.Insert(place, Omission), written.Prefix?.Value, written.Suffix?.Value);
        if (QuoteMatcher.Find(NormalText.Of(quotation.Text), quote) is not QuoteMatch.Once)
            return [];
        var at = exact.Locate(next);
        // Where a value has escapes, its words cannot be placed.
        return at == exact.At ? [] : [new("Mark the omission", [new(at.Path, at.Line, at.Column - 1, 1, " " + Omission) { OldText = " " }])];
    }
}
