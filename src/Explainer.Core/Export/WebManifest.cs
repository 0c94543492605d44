using Explainer.Json;
using Explainer.Languages;
using Explainer.Resolve;

namespace Explainer.Export;

/// <summary>Writes <c>/manifest.webmanifest</c>: what the site is called and looks like where a reader keeps it on a device.</summary>
/// <remarks>W3C Web Application Manifest.</remarks>
internal static class WebManifest
{
    public static SiteFile Of(Site site, SiteLook look) => new(Addresses.Manifest, JsonText.Of(new Document(
        Addresses.Home,
        site.Settings.Title,
        site.Settings.Description.Length > 0 ? site.Settings.Description : null,
        site.Settings.Language,
        TextDirection.Of(site.Settings.Language),
        Addresses.Home,
        Addresses.Home,
        // It is a site to read, whose address belongs to what is read.
        "browser",
        look.Paper,
        look.Paper,
        [new(look.Icon, "any", "image/svg+xml")])));

    private sealed record Document(
        string Id,
        string Name,
        string? Description,
        string Lang,
        string Dir,
        string StartUrl,
        string Scope,
        string Display,
        string BackgroundColor,
        string ThemeColor,
        IReadOnlyList<Icon> Icons);

    private sealed record Icon(string Src, string Sizes, string Type);
}
