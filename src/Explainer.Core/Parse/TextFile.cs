using System.Text;

namespace Explainer.Parse;

/// <summary>A file's bytes as text.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes UTF-8, without its byte order mark.</summary>
    /// <returns>Null, and a fault, where the file is not text.</returns>
    public static string? Read(InputFile file, ICollection<Fault> faults)
    {
        if (file.Bytes is not { } bytes)
        {
            var (length, limit) = (file.Length, InputTree.SizeLimitOf(file.Name));
            var sizes = FormattableString.Invariant($"The file has {length:N0} bytes; a text may have {limit:N0}.");
            Refuse(file, faults, 0, [], $"{sizes} Split it, or move it out of input/.");
            return null;
        }
        var start = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        var nul = Array.IndexOf(bytes, (byte)0);
        if (nul >= 0)
        {
            Refuse(file, faults, nul, bytes, "There is a NUL byte here, so this is no text. Save the file as UTF-8, or move it out of input/.");
            return null;
        }
        try
        {
            return Strict.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException exception)
        {
            Refuse(file, faults, start + exception.Index, bytes, "The bytes here are not UTF-8. Save the file as UTF-8.");
            return null;
        }
    }

    private static void Refuse(InputFile file, ICollection<Fault> faults, int index, byte[] bytes, string problem)
    {
        var before = bytes.AsSpan(0, Math.Clamp(index, 0, bytes.Length));
        var line = before.Count((byte)'\n') + 1;
        var column = before.Length - (before.LastIndexOf((byte)'\n') + 1) + 1;
        faults.Add(new Fault.InvalidEncoding(new Location(file.Path, line, column), problem));
    }
}
