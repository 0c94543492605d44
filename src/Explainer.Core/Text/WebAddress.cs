namespace Explainer.Text;

/// <summary>Addresses of other sites that authors wrote into data files.</summary>
internal static class WebAddress
{
    /// <summary>The address as written; null where it is none of the web's, so that no page links to a script or a file.</summary>
    public static string? Of(string? written) =>
        Uri.TryCreate(written, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? written : null;

    /// <summary>The address that a DOI leads to; null where there is none.</summary>
    public static string? OfDoi(string? doi) => string.IsNullOrEmpty(doi) ? null : Of(doi) ?? "https://doi.org/" + Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal);
}
