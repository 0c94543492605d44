using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Addresses of other sites that authors wrote into data files.</summary>
internal static class WebAddress
{
    /// <summary>The address as written; null where it is none of the web's, so that no page links to a script or a file.</summary>
    public static string? Of(string? written) =>
        Uri.TryCreate(written, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? written : null;

    /// <summary>Where a source can be read: its own address, else the one that its DOI leads to; null where it has neither.</summary>
    public static string? Of(Source source) =>
        Of(source.Written.Url?.Value) ?? OfDoi(source.Written.OtherTexts.FirstOrDefault(text => text.Name == "DOI").Value);

    private static string? OfDoi(string? doi) => string.IsNullOrEmpty(doi) ? null : Of(doi) ?? "https://doi.org/" + Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal);
}
