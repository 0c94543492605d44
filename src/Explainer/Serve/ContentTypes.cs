using Microsoft.AspNetCore.StaticFiles;

namespace Explainer.Serve;

/// <summary>What kind of content a file of the site holds, by the end of its name.</summary>
internal static class ContentTypes
{
    private static readonly FileExtensionContentTypeProvider Known = new()
    {
        Mappings =
        {
            [".xml"] = "application/xml",
            [".jsonld"] = "application/ld+json",
            [".csv"] = "text/csv",
            [".bib"] = "text/x-bibtex",
            [".md"] = "text/markdown",
            [".yml"] = "text/yaml",
        },
    };

    /// <summary>The value of <c>Content-Type</c>; texts are UTF-8.</summary>
    public static string Of(string path)
    {
        if (Path.GetExtension(path).Length == 0)
            return "text/plain; charset=utf-8";
        if (!Known.TryGetContentType(path, out var type))
            return "application/octet-stream";
        var isText = type.StartsWith("text/", StringComparison.Ordinal)
            || type.EndsWith("+xml", StringComparison.Ordinal) || type.EndsWith("+json", StringComparison.Ordinal)
            || type is "application/xml" or "application/json" or "application/javascript";
        return isText ? type + "; charset=utf-8" : type;
    }
}
