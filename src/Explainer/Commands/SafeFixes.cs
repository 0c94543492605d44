using System.Text;
using DiffPlex.Renderer;
using Explainer.Check;
using Explainer.Discover;
using Explainer.Emit;

namespace Explainer.Commands;

/// <summary>What <c>check --fix</c> does: it makes the safe fixes in the files of the publication.</summary>
internal sealed class SafeFixes
{
    private const char ByteOrderMark = '\uFEFF';

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, string> before = new(StringComparer.Ordinal);
    private readonly FixedTexts after;
    private readonly Dictionary<string, InputFile> files;

    /// <summary>Makes the fixes in memory.</summary>
    public SafeFixes(CheckedSite site)
    {
        files = site.Input.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        after = FixedTexts.Of(site.Build.Findings.All, Read);
    }

    /// <summary>Number of findings that are mended.</summary>
    public int Count => after.Made.Count;

    /// <summary>What is done, as a sentence.</summary>
    public override string ToString() =>
        $"Fixed {Count} {(Count == 1 ? "finding" : "findings")} in {after.Texts.Count} {(after.Texts.Count == 1 ? "file" : "files")}.";

    /// <summary>Writes the files, each whole; line ends and byte order mark stay.</summary>
    /// <exception cref="ObstacleException">One cannot be written; those before it are.</exception>
    public void Write(string root)
    {
        foreach (var (path, text) in InOrder())
            WholeFile.Write(InputFolder.OnDisk(root, path), Utf8.GetBytes(HasMark(path) ? ByteOrderMark + text : text));
    }

    /// <summary>Shows what would be written.</summary>
    /// <remarks>Unified format, as <c>git apply</c> takes it.</remarks>
    public void WriteDifference(TextWriter output)
    {
        foreach (var (path, text) in InOrder())
        {
            var difference = UnidiffRenderer.GenerateUnidiff(before[path], text, "a/" + path, "b/" + path, ignoreWhitespace: false);
            output.Write(difference.ReplaceLineEndings("\n"));
        }
    }

    private IEnumerable<KeyValuePair<string, string>> InOrder() => after.Texts.OrderBy(text => text.Key, StringComparer.Ordinal);

    private bool HasMark(string path) => files[path].Bytes.AsSpan().StartsWith("\uFEFF"u8);

    private string? Read(string path)
    {
        if (!files.TryGetValue(path, out var file) || file.Bytes is not { } bytes)
            return null;
        try
        {
            return before[path] = Utf8.GetString(bytes).TrimStart(ByteOrderMark);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
