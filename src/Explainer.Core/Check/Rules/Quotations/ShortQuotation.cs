using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Quotations;

/// <summary>FC307: a claim that rests on too few words of a source to say anything.</summary>
public sealed class ShortQuotation : Rule
{
    // Two English words name something; it takes a third to say something of it: "the dam broke". Elsewhere two can do: "плотина прорвана".
    private const int FewestEnglishWords = 3;
    private const int FewestWords = 2;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC307", "short-quotation", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from claim in site.Claims
        where !claim.IsFallen
        let support = claim.Support.ToList()
        where support.Count > 0 && support.TrueForAll(citation => IsShort(citation, site))
        let first = support[0]
        let words = string.Join("\" and \"", support.Select(citation => citation.Passage!.Words).Distinct(StringComparer.Ordinal))
        select At(
            first.Written.At,
            $"The claim \"{claim.Id}\" rests on \"{words}\" alone, which is too short to say it. Quote as much of the source as says it.",
            claim);

    private static bool IsShort(Citation citation, Site site)
    {
        if (citation.Passage is not { IsExact: true } passage)
            return false;
        var isEnglish = (passage.Language ?? site.Settings.Language).StartsWith("en", StringComparison.OrdinalIgnoreCase);
        var fewest = isEnglish ? FewestEnglishWords : FewestWords;
        return Words.In(passage.Words).Take(fewest).Count() < fewest || !passage.Words.Any(char.IsLetter);
    }
}
