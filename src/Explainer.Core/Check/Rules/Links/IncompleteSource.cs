using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Check.Rules.Links;

/// <summary>FC801: a source of which readers cannot see what it is, how old it is, or where to find it.</summary>
public sealed class IncompleteSource : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC801", "incomplete-source", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from source in ReadSources.Of(site)
        let absent = Absent(source.Written)
        where absent.Count > 0
        let keys = string.Join(" and no ", absent.Select(one => one.Key))
        let unseen = string.Join(" or ", absent.Select(one => one.Tells))
        select At(
            source.Written.Title?.At ?? Location.StartOf(source.Written.Path),
            $"The source \"{source.Id}\" has no {keys}: readers cannot see {unseen}. Add what is known of it.");

    private static List<(string Key, string Tells)> Absent(ParsedSource source)
    {
        var absent = new List<(string, string)>();
        if (source.Title is null)
            absent.Add(("title", "what it is"));
        if (source.Issued is null && !WantedKeys.BearsNoDate(source))
            absent.Add(("issued", "how old it is"));
        if (source.Url is null && !WantedKeys.IsFoundWithoutUrl(source))
            absent.Add(("URL", "where to find it"));
        return absent;
    }
}
