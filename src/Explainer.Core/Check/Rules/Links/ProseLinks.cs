using Explainer.Resolve;

namespace Explainer.Check.Rules.Links;

/// <summary>The links and images in all that the authors wrote in Markdown, and the pictures that keys name.</summary>
internal static class ProseLinks
{
    /// <summary>Those of pages, of notes on sources, of biographies, of <c>site.yml</c>.</summary>
    public static IEnumerable<ResolvedLink> Of(Site site) =>
        site.Pages.SelectMany(page => page.Links)
            .Concat(site.Sources.SelectMany(source => source.Links))
            .Concat(site.People.SelectMany(person => person.Links))
            .Concat(site.Pages.Select(page => page.Image).Append(site.Image).OfType<ResolvedLink>());
}
