using Explainer.Parse.Yaml;

namespace Explainer.Parse;

/// <summary>A Markdown file in its two parts: the YAML between lines of <c>---</c>, and the body.</summary>
/// <param name="Mapping">The front matter; an empty mapping where there is none or it cannot be read.</param>
/// <param name="BodyStart">Offset of the body in the file's text.</param>
/// <param name="IsReadable">False where the front matter is there and could not be read: what is missing from it is not missing.</param>
internal sealed record FrontMatter(YamlMapping Mapping, int BodyStart, bool IsReadable)
{
    /// <summary>Splits a file and reads its front matter.</summary>
    public static FrontMatter Read(string text, string path, ICollection<Fault> faults)
    {
        var empty = new YamlMapping(Location.StartOf(path), []);
        if (LineEnd(text, 0) is var first && !IsFence(text.AsSpan(0, first)))
            return new(empty, 0, IsReadable: true);

        var yamlStart = NextLine(text, first);
        for (var start = yamlStart; start < text.Length; start = NextLine(text, LineEnd(text, start)))
        {
            var end = LineEnd(text, start);
            if (!IsFence(text.AsSpan(start, end - start)))
                continue;
            var faultsBefore = faults.Count;
            var node = YamlText.Read(text[yamlStart..start], path, firstLine: 2, faults);
            var body = NextLine(text, end);
            switch (node)
            {
                case YamlMapping mapping:
                    return new(mapping, body, IsReadable: true);
                case null:
                    return new(empty, body, IsReadable: faults.Count == faultsBefore);
                default:
                    faults.Add(new Fault.InvalidYaml(node.At, "Front matter is a mapping of keys to values, and this is " + node.Kind));
                    return new(empty, body, IsReadable: false);
            }
        }
        faults.Add(new Fault.UnclosedFrontMatter(new Location(path, 1, 1, 3)));
        return new(empty, text.Length, IsReadable: false);
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd() is "---";

    private static int LineEnd(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : start + end;
    }

    private static int NextLine(string text, int lineEnd) =>
        lineEnd >= text.Length ? text.Length
        : text[lineEnd] == '\r' && lineEnd + 1 < text.Length && text[lineEnd + 1] == '\n' ? lineEnd + 2
        : lineEnd + 1;
}
