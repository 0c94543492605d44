using Explainer.Resolve;

namespace Explainer.Check.Rules.Links;

/// <summary>FC802: a source on the web of which nothing is kept.</summary>
public sealed class NoArchivedCopy : Rule
{
    // Named in the one note that counts the rest.
    private const int Named = 3;

    private const string Remedy = "Save the text below input/snapshots/ and name it under snapshot:, or write an archive-url.";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC802", "no-archived-copy", Level.Note);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site)
    {
        var onTheWeb = site.Sources.Where(source => source.Written.Url is not null).ToList();
        var without = onTheWeb.Where(source => source.Written is { Snapshot: null, ArchiveUrl: null }).ToList();
        // Who archives wants to know what was forgotten; who does not would read a note for every source.
        if (without.Count == 1 || without.Count <= onTheWeb.Count - without.Count)
            return without.Select(source => At(
                Place(source), $"Nothing is kept of the source \"{source.Id}\": what it says today may be gone tomorrow. {Remedy}"));
        return [At(Place(without[0]), $"Nothing is kept of {without.Count} of the {onTheWeb.Count} sources on the web, {Names(without)}. {Remedy}")];
    }

    private static Location Place(Source source) => source.Written.Url!.At;

    private static string Names(List<Source> sources)
    {
        var named = string.Join(", ", sources.Take(Named).Select(source => $"\"{source.Id}\""));
        return sources.Count > Named ? $"{named} and {sources.Count - Named} more" : named;
    }
}
