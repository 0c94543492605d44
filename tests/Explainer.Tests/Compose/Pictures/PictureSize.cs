using System.IO.Compression;
using System.Text;
using Explainer.Compose;
using Explainer.Languages;
using Explainer.Render;
using Xunit;

namespace Explainer.Tests.Compose.Pictures;

/// <summary>How large a rendered picture is.</summary>
internal static class PictureSize
{
    /// <summary>Bytes of the first picture of a page, compressed.</summary>
    public static async Task<int> OfAsync(PageModel page)
    {
        await using var renderer = new PageRenderer(Language.English.Words);
        var html = await renderer.RenderAsync(page);
        var start = html.IndexOf("<figure class=\"picture\">", StringComparison.Ordinal);
        Assert.True(start >= 0, "There is no picture.");
        var end = html.IndexOf("</figure>", start, StringComparison.Ordinal);
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(html[start..end]));
        return (int)bytes.Length;
    }
}
