using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Quotations;

/// <summary>FC302: an exact passage that the snapshot holds more than once.</summary>
public sealed class AmbiguousQuotation : Rule
{
    private const int ShownPlaces = 3;

    // As many words before a place as it takes to tell it from another.
    private const int ShownWords = 4;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC302", "ambiguous-quotation", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from quotation in SnapshotQuotation.In(site)
        let several = quotation.Match as QuoteMatch.Several
        where several is not null
        let before = several.Places.Take(ShownPlaces).Select(place => Before(quotation.Text, place.Whole.Start))
        select At(
            quotation.At,
            $"{quotation.Path} holds the words of \"{quotation.Passage}\" {several.Places.Count} times: after {string.Join(", after ", before)}. "
            + "Write as prefix what stands before the one that is meant, or as suffix what stands behind it.");

    private static string Before(string text, int start)
    {
        var before = text[..start];
        var words = Words.In(before).TakeLast(ShownWords).ToList();
        return words.Count == 0 ? "its beginning" : $"\"{NormalText.Of(before[words[0].Start..]).Value}\"";
    }
}
