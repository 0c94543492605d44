namespace Explainer.Resolve;

/// <summary>An address on the web to which the site leads its readers.</summary>
/// <param name="Url">As written.</param>
/// <param name="At">Where it is written.</param>
/// <param name="Source">The source of which it is the <c>URL</c> or the <c>archive-url</c>; null for a link of the prose.</param>
/// <param name="IsCopy">It is the <c>archive-url</c>.</param>
public readonly record struct WebLink(string Url, Location At, Source? Source = null, bool IsCopy = false)
{
    /// <summary>The address that is visited: a fragment is never sent.</summary>
    public string Visited => Url.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? Url[..hash] : Url;

    /// <summary>Those of the sources, then those of the prose of pages, notes and biographies.</summary>
    public static IEnumerable<WebLink> Of(Site site)
    {
        foreach (var source in site.Sources)
        {
            if (source.Written.Url is { } url && IsOnTheWeb(url.Value))
                yield return new(url.Value, url.At, source);
            if (source.Written.ArchiveUrl is { } copy && IsOnTheWeb(copy.Value))
                yield return new(copy.Value, copy.At, source, IsCopy: true);
        }
        var links = site.Pages.SelectMany(page => page.Links)
            .Concat(site.Sources.SelectMany(source => source.Links))
            .Concat(site.People.SelectMany(person => person.Links));
        foreach (var link in links)
        {
            if (link.Destination is LinkDestination.External { Url: var url } && IsOnTheWeb(url))
                yield return new(url, link.Written.At);
        }
    }

    private static bool IsOnTheWeb(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
