using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Check.Rules.Links;

/// <summary>FC803: an address at which the last recorded visit found nothing.</summary>
public sealed class DeadLink : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC803", "dead-link", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site)
    {
        if (!site.Visits.Values.Any(visit => visit.IsDead))
            return [];
        var dead = WebLink.Of(site).Where(link => VisitTo(link, site) is not null).ToList();
        var copies = Copies(site, dead);
        return dead.Select(link => Report(link, VisitTo(link, site)!, copies));
    }

    private Finding Report(WebLink link, ParsedVisit visit, Dictionary<string, string> copies)
    {
        var found = visit.Since is { } since && since < visit.Checked ? $"from {since} to {visit.Checked}" : $"on {visit.Checked}";
        var problem = $"\"{link.Url}\" led nowhere {found} ({visit.Status.Words}).";
        var copy = link.IsCopy ? null : copies.GetValueOrDefault(link.Visited);
        return link switch
        {
            { IsCopy: true } => At(link.At, $"{problem} Look for another archived copy of \"{link.Source!.Id}\"."),
            { Source: not null } when copy is not null =>
                At(link.At, $"{problem} Readers have the archived copy, {copy}.") with { IsOnlyNote = true },
            { Source.Snapshot: { Sha256: not null } saved } => At(
                link.At,
                $"{problem} Its words are kept in {saved.Path}."
                + " Look for an archived copy that readers can open, and write its address as archive-url."),
            { Source: not null } => At(link.At, $"{problem} Look for its new address, or for an archived copy and write that as archive-url."),
            _ when copy is null => At(link.At, $"{problem} Link to another address, or take the link away."),
            _ => At(link.At, $"{problem} Link to the archived copy, {copy}."),
        };
    }

    private static ParsedVisit? VisitTo(WebLink link, Site site) =>
        site.Visits.GetValueOrDefault(link.Visited) is { IsDead: true } visit ? visit : null;

    // The copies of dead sources, by the address of what they are copies of; a copy that is dead itself is none.
    private static Dictionary<string, string> Copies(Site site, List<WebLink> dead)
    {
        var lost = dead.Select(link => link.Visited).ToHashSet(StringComparer.Ordinal);
        var copies = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var source in site.Sources)
        {
            if (source.Written is { Url: { } url, ArchiveUrl: { } copy } && !lost.Contains(new WebLink(copy.Value, copy.At).Visited))
                copies.TryAdd(new WebLink(url.Value, url.At).Visited, copy.Value);
        }
        return copies;
    }
}
