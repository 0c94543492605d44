using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Quotations;

/// <summary>FC301: an exact passage that the snapshot does not hold.</summary>
public sealed class QuotationNotInSnapshot : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC301", "quotation-not-in-snapshot", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from quotation in SnapshotQuotation.In(site)
        let absent = quotation.Match as QuoteMatch.Absent
        where absent is not null
        let parting = Parting.Of(absent, (quotation.Exact.Value, quotation.Passage.ToString()), (quotation.Text, quotation.Path))
        select At(
            quotation.Exact.Locate(parting.At),
            $"{quotation.Path} does not hold the words of \"{quotation.Passage}\". {parting.Message} Quote the source word for word.")
            with { Compared = parting.Compared };
}
