using System.IO.Compression;
using System.Text;
using Explainer.Compose;
using Explainer.Tests.Theme;
using Xunit;

namespace Explainer.Tests.Compose.Pictures;

/// <summary>How large rendered pictures are.</summary>
internal static class PictureSize
{
    private const string Start = "<figure class=\"picture\">", End = "</figure>";

    /// <summary>Bytes of the largest picture of a page with its caption, compressed.</summary>
    public static async Task<int> OfAsync(PageModel page)
    {
        var pictures = (await Rendered.TextAsync(page)).Split(Start).Skip(1).Select(rest => Start + rest[..(rest.IndexOf(End, StringComparison.Ordinal) + End.Length)]).ToList();
        Assert.NotEmpty(pictures);
        return pictures.Max(Compressed);
    }

    private static int Compressed(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return (int)bytes.Length;
    }
}
