using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Explainer.Parse.Yaml;

/// <summary>Reads YAML through the parser's events into nodes that know their places.</summary>
/// <remarks>YAML 1.2 as YamlDotNet reads it: one document, unique scalar keys, at most <see cref="MaximumDepth"/> levels.</remarks>
internal sealed class YamlText
{
    private const int MaximumDepth = 32;

    // Keys of a mapping that are looked through one by one.
    private const int MostScanned = 32;

    private readonly Parser parser;
    private readonly byte[] text;
    private readonly string path;
    private readonly int lineOffset;
    private readonly Dictionary<string, YamlNode> anchors = new(StringComparer.Ordinal);

    private YamlText(string text, string path, int firstLine)
    {
        parser = new Parser(new StringReader(text));
        this.text = Encoding.UTF8.GetBytes(text);
        this.path = path;
        lineOffset = firstLine - 1;
    }

    /// <summary>Reads one document.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="path">The file it stands in.</param>
    /// <param name="firstLine">The line of the file on which the text begins.</param>
    /// <param name="faults">Receives what is not YAML.</param>
    /// <returns>Null where the text holds no value, or is no YAML.</returns>
    public static YamlNode? Read(string text, string path, int firstLine, ICollection<Fault> faults)
    {
        var reader = new YamlText(text, path, firstLine);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException exception)
        {
            var at = new Location(path, Math.Max(1, (int)exception.Start.Line + firstLine - 1), Math.Max(1, (int)exception.Start.Column));
            faults.Add(new Fault.InvalidYaml(at, Problem(exception)));
            return null;
        }
        catch (Exception exception) when (IsStumble(exception))
        {
            // The parser stumbles over some damaged texts without a word about where.
            var last = reader.parser.Current?.End ?? Mark.Empty;
            var at = new Location(path, (int)last.Line + firstLine - 1, (int)last.Column);
            faults.Add(new Fault.InvalidYaml(at, "The YAML cannot be read beyond this place"));
            return null;
        }
    }

    private static bool IsStumble(Exception exception) =>
        exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException;

    private static string Problem(YamlException exception)
    {
        // The innermost message is the parser's own; the outer ones repeat the position.
        Exception inner = exception;
        while (inner.InnerException is not null)
            inner = inner.InnerException;
        return inner.Message.TrimEnd('.');
    }

    private YamlNode? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _))
            return null;
        parser.Consume<DocumentStart>();
        var node = ReadNode(depth: 0);
        parser.Consume<DocumentEnd>();
        if (parser.Current is DocumentStart second)
            throw new YamlException(second.Start, second.End, "A second document begins here; a file holds one");
        return node;
    }

    private YamlNode ReadNode(int depth)
    {
        if (parser.Current is null)
            parser.MoveNext();
        var current = parser.Current!;
        if (depth > MaximumDepth)
            throw new YamlException(current.Start, current.End, $"Values are nested more than {MaximumDepth} levels deep");
        switch (current)
        {
            case Scalar scalar:
                parser.MoveNext();
                return Anchored(scalar.Anchor, ToScalar(scalar));
            case SequenceStart start:
                parser.MoveNext();
                var items = new List<YamlNode>();
                while (parser.Current is not SequenceEnd)
                    items.Add(ReadNode(depth + 1));
                parser.MoveNext();
                return Anchored(start.Anchor, new YamlSequence(At(start), items));
            case MappingStart start:
                parser.MoveNext();
                return Anchored(start.Anchor, new YamlMapping(At(start), ReadEntries(depth)));
            case AnchorAlias alias when anchors.TryGetValue(alias.Value.Value, out var node):
                parser.MoveNext();
                return node;
            case AnchorAlias alias:
                throw new YamlException(
                    current.Start,
                    current.End,
                    $"No value before this has the anchor &{alias.Value.Value}; text that begins with * stands in quotation marks");
            default:
                throw new YamlException(current.Start, current.End, "Not a value");
        }
    }

    private YamlScalar ToScalar(Scalar scalar)
    {
        var at = At(scalar);
        return new(at, scalar.Value, scalar.Style == ScalarStyle.Plain)
        {
            Source = new(text, (int)scalar.Start.Index, (int)scalar.End.Index, scalar.Style),
        };
    }

    private List<YamlEntry> ReadEntries(int depth)
    {
        var entries = new List<YamlEntry>();
        Dictionary<string, YamlScalar>? index = null;
        while (parser.Current is not MappingEnd)
        {
            var start = parser.Current!;
            if (ReadNode(depth + 1) is not YamlScalar key)
                throw new YamlException(start.Start, start.End, "A key must be a plain text");
            if (entries.Count == MostScanned)
                index = entries.ToDictionary(entry => entry.Key.Value, entry => entry.Key, StringComparer.Ordinal);
            var first = index is null ? entries.Find(entry => entry.Key.Value == key.Value)?.Key : index.GetValueOrDefault(key.Value);
            if (first is not null)
                throw new YamlException(start.Start, start.End, $"The key \"{key.Value}\" stands here twice; the first is on line {first.At.Line}");
            index?.Add(key.Value, key);
            entries.Add(new YamlEntry(key, ReadNode(depth + 1)));
        }
        parser.MoveNext();
        return entries;
    }

    private YamlNode Anchored(AnchorName anchor, YamlNode node)
    {
        if (!anchor.IsEmpty)
            anchors[anchor.Value] = node;
        return node;
    }

    private Location At(ParsingEvent value)
    {
        var length = value.Start.Line == value.End.Line ? (int)(value.End.Column - value.Start.Column) : 1;
        return new Location(path, (int)value.Start.Line + lineOffset, (int)value.Start.Column, Math.Max(1, length));
    }
}
