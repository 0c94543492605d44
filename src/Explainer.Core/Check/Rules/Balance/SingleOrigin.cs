using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Check.Rules.Balance;

/// <summary>FC601: several sources that are one witness.</summary>
public sealed class SingleOrigin : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC601", "single-origin", Level.Note);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from claim in site.Claims
        // A statement is its speaker's, whoever relays it; and a review that finds nothing either way has nobody to rest on.
        where claim is { IndependentOrigins: 1, Kind: not ClaimKind.Statement, NeedsSupport: true }
        let sources = claim.Support.Select(citation => citation.Source).OfType<Source>().Distinct().ToList()
        where sources.Count > 1
        let ways = Ways(sources)
        where ways is not null
        select At(claim.Written.At, Message(claim, ways), claim);

    /// <summary>
    /// The way from each source to the origin that all have in common; null where there is none, as with two wires that a third source joins.
    /// </summary>
    private static List<IReadOnlyList<Source>>? Ways(List<Source> sources)
    {
        var shared = sources[0].Origins.Where(origin => sources.TrueForAll(source => source.Origins.Contains(origin, StringComparer.Ordinal)));
        foreach (var origin in shared)
        {
            var ways = sources.Select(source => Origins.WayTo(source, origin)).OfType<IReadOnlyList<Source>>().ToList();
            if (ways.Count == sources.Count)
                return ways;
        }
        return null;
    }

    private static string Message(Claim claim, List<IReadOnlyList<Source>> ways)
    {
        var ends = ways.ConvertAll(way => way[^1]).Distinct().ToList();
        var origin = ends is [var only] ? $"\"{only.Id}\"" : $"the publisher {ends[0].Written.Publisher?.Value}";
        var chains = ways.Where(way => way.Count > 1).Select(way => string.Join(" repeats ", way.Select(step => $"\"{step.Id}\"")));
        var published = ends.Count == 1 ? [] : ways.Where(way => way.Count == 1).Select(way => $"\"{way[0].Id}\" is published there");
        var routes = string.Join(", ", chains.Concat(published));
        return $"The claim \"{claim.Id}\" cites {ways.Count} sources that go back to one origin, {origin}: {routes}."
            + " Cite a source that does not, or tell the reader that there is one witness.";
    }
}
