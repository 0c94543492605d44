using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Quotations;

/// <summary>FC303: an exact passage that passes over words of the snapshot without a mark.</summary>
public sealed class UnmarkedOmission : Rule
{
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
            with { Compared = parting.Compared };
}
