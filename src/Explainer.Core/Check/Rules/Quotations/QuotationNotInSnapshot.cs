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
        from source in site.Sources
        from passage in source.Passages
        let absent = passage.Match as QuoteMatch.Absent
        where absent is not null
        select At(
            passage.Written.Exact!.Value.At,
            $"{source.Snapshot!.Path} does not hold the words of the passage \"{passage}\". {Parting.Of(absent, source.Snapshot.Text!.Original)} Quote the source word for word.");
}
