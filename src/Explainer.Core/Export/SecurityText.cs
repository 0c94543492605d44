using Explainer.Resolve;

namespace Explainer.Export;

/// <summary>Writes <c>/.well-known/security.txt</c>, which tells where to report a hole in the site's security.</summary>
/// <remarks>RFC 9116.</remarks>
internal static class SecurityText
{
    /// <summary>Null where <c>site.yml</c> names no contact, or the content has no date from which to count.</summary>
    public static SiteFile? Of(Site site)
    {
        if (site.Settings.Written.SecurityContact is not { } contact || site.AsOf is not { } newest)
            return null;
        // The format asks for an end within a year. A build has no clock: the year is counted from the newest date of the content, so that a site nobody tends runs out.
        var expires = newest.Day == 29 && newest.Month == 2 ? $"{newest.Year + 1:0000}-02-28" : $"{newest.Year + 1:0000}-{newest.Month:00}-{newest.Day:00}";
        var canonical = site.Settings.BaseUrl is { } root ? $"Canonical: {root}{Addresses.SecurityContact}\n" : "";
        return new(Addresses.SecurityContact, $"Contact: {contact.Value}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: {site.Settings.Language}\n{canonical}");
    }
}
