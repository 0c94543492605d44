using Explainer.Compose.Parts;

namespace Explainer.Theme.Prose;

/// <summary>What a link to a source says of the copy that there is of it, so that the link can be mended when it breaks.</summary>
/// <remarks>Robust Links 1.0, https://robustlinks.mementoweb.org/spec/.</remarks>
internal static class RobustLink
{
    /// <summary>Attributes of the link, in order; none where no copy is known.</summary>
    public static IReadOnlyList<KeyValuePair<string, object>> AttributesOf(SourceSummary? source)
    {
        if (source is not { Url: { } url, ArchiveUrl: { } archive })
            return [];
        var attributes = new List<KeyValuePair<string, object>> { new("data-originalurl", url), new("data-versionurl", archive) };
        if (source.Archived?.Machine is { } day)
            attributes.Add(new("data-versiondate", day));
        return attributes;
    }
}
