using System.Buffers;

namespace Explainer.Emit;

/// <summary>Compares files, without holding them in memory.</summary>
internal static class SameBytes
{
    /// <summary>Whether a file holds just these bytes.</summary>
    /// <param name="path">The file; it need not exist.</param>
    /// <param name="content">The bytes.</param>
    public static bool In(string path, ReadOnlySpan<byte> content)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.Length != content.Length)
            return false;
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            for (int read; (read = stream.Read(buffer)) > 0; content = content[read..])
            {
                if (read > content.Length || !content[..read].SequenceEqual(buffer.AsSpan(0, read)))
                    return false;
            }
            return content.IsEmpty;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Whether two files hold the same bytes.</summary>
    /// <param name="path">A file; it need not exist.</param>
    /// <param name="other">A file that does.</param>
    public static bool In(string path, string other)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.Length != new FileInfo(other).Length)
            return false;
        // What is empty is not opened: to open a pipe would wait for its other end for ever.
        if (file.Length == 0)
            return true;
        using var before = File.OpenRead(path);
        using var now = File.OpenRead(other);
        Span<byte> ofBefore = stackalloc byte[8 * 1024];
        Span<byte> ofNow = stackalloc byte[8 * 1024];
        for (; ; )
        {
            var read = before.ReadAtLeast(ofBefore, ofBefore.Length, throwOnEndOfStream: false);
            if (now.ReadAtLeast(ofNow, ofNow.Length, throwOnEndOfStream: false) != read || !ofBefore[..read].SequenceEqual(ofNow[..read]))
                return false;
            if (read < ofBefore.Length)
                return true;
        }
    }
}
