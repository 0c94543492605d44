using System.IO.Compression;
using System.Text;

namespace Explainer.Tests.Compose.Pictures;

/// <summary>The pictures of a rendered page.</summary>
internal static class SvgText
{
    /// <summary>The largest of them, compressed, in bytes.</summary>
    public static int CompressedSize(string document)
    {
        var largest = 0;
        for (var start = document.IndexOf("<svg", StringComparison.Ordinal); start >= 0; start = document.IndexOf("<svg", start + 1, StringComparison.Ordinal))
        {
            var end = document.IndexOf("</svg>", start, StringComparison.Ordinal) + "</svg>".Length;
            using var bytes = new MemoryStream();
            using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
                gzip.Write(Encoding.UTF8.GetBytes(document[start..end]));
            largest = Math.Max(largest, (int)bytes.Length);
        }
        return largest;
    }
}
