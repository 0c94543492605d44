using System.Text;
using Explainer.Text;

namespace Explainer.Report;

/// <summary>The lines of the files that findings point at. A file is decoded when it is first asked for, and only the last one is kept.</summary>
/// <param name="input">The files.</param>
internal sealed class SourceLines(InputTree input)
{
    private readonly Dictionary<string, InputFile> files = input.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    private (string Path, string Text, LineMap Lines) last = ("", "", new LineMap(""));

    /// <summary>A line without its end.</summary>
    /// <param name="path">The file.</param>
    /// <param name="line">From 1.</param>
    /// <returns>Null where there is no such file or line, or the file was not read.</returns>
    public string? Find(string path, int line)
    {
        if (last.Path != path)
        {
            if (!files.TryGetValue(path, out var file) || file.Bytes is not { } bytes)
                return null;
            // Columns count from behind a byte order mark.
            var text = Encoding.UTF8.GetString(bytes);
            text = text.StartsWith('\uFEFF') ? text[1..] : text;
            last = (path, text, new LineMap(text));
        }
        if (line < 1 || line > last.Lines.Count)
            return null;
        var start = last.Lines.StartOf(line);
        var end = line < last.Lines.Count ? last.Lines.StartOf(line + 1) : last.Text.Length;
        return last.Text[start..end].TrimEnd('\r', '\n');
    }
}
