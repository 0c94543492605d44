using Explainer.Resolve;
using Explainer.Text;

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
        var canonical = site.Settings.BaseUrl is { } root ? $"Canonical: {root}{Addresses.SecurityContact}\n" : "";
        return new(
            Addresses.SecurityContact,
            $"Contact: {contact.Value}\nExpires: {YearAfter(newest)}T00:00:00Z\nPreferred-Languages: {site.Settings.Language}\n{canonical}");
    }

    // The format asks for an end within a year. A build has no clock: the year is counted from the newest date of the content, so that a site
    // nobody tends runs out.
    private static string YearAfter(EdtfDay day)
    {
        var isLeapDay = day is { Month: 2, Day: 29 };
        return $"{day.Year + 1:0000}-{day.Month:00}-{(isLeapDay ? 28 : day.Day):00}";
    }
}
