using Explainer.Resolve;

namespace Explainer.Export;

/// <summary>Writes <c>/_redirects</c>, by which the host itself answers for former addresses.</summary>
/// <remarks>Netlify's format. The mark behind 301 lets it go before the page that other hosts show at the same address.</remarks>
internal static class HostRedirects
{
    /// <summary>Null where no page has moved.</summary>
    public static SiteFile? Of(Site site)
    {
        var lines = Redirect.Of(site).Select(redirect => $"{Escaped(redirect.From)} {redirect.To.Address} 301!\n").ToList();
        return lines.Count > 0 ? new(Addresses.Redirects, string.Concat(lines)) : null;
    }

    private static string Escaped(string address) => string.Join('/', address.Split('/').Select(Uri.EscapeDataString));
}
