using Explainer.Resolve;

namespace Explainer.Check.Rules.Links;

/// <summary>FC807: an address that a page must not have, or that leads out of the site without saying where to.</summary>
public sealed class UnsafeLink : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC807", "unsafe-link", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        InProse(site).Concat(Redirects(site)).Concat(Keys(site));

    private IEnumerable<Finding> InProse(Site site) =>
        from link in ProseLinks.Of(site)
        let refused = link.Destination as LinkDestination.Unsafe
        where refused is not null
        select At(link.Written.At, $"\"{refused.Target}\" is refused: {refused.Reason}. Write another address, or take it out.");

    private IEnumerable<Finding> Redirects(Site site) =>
        from page in site.Pages
        from former in page.Written.RedirectFrom
        where !Redirect.IsPlain(former.Value)
        select At(former.At, $"\"{former.Value}\" is no path of this site. Write the page's former address from the root, as /former-name/.");

    private IEnumerable<Finding> Keys(Site site)
    {
        var web = site.Sources.SelectMany(source => new[] { source.Written.Url, source.Written.ArchiveUrl }).OfType<Written<string>>()
            .Concat(site.People.SelectMany(person => person.Written.SameAs))
            .Where(url => !IsOnTheWeb(url.Value))
            .Select(url => At(url.At, $"\"{url.Value}\" is no web address. Write it whole, with https:// or http://."));
        var navigation = site.Settings.Written.Navigation
            .Where(entry => !IsOnTheWeb(entry.Url.Value) && !IsOnTheSite(entry.Url.Value))
            .Select(entry => At(
                entry.Url.At,
                $"\"{entry.Url.Value}\" is no address for the navigation."
                + " Write a path of this site, as /claims/, or a web address with https://."));
        return web.Concat(navigation);
    }

    private static bool IsOnTheWeb(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    private static bool IsOnTheSite(string url) =>
        Redirect.IsPlain(url.Split('#')[0]) && url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal);
}
