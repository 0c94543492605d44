using Explainer.Text;
using YamlDotNet.Core;

namespace Explainer.Parse.Yaml;

/// <summary>The characters that an author typed for a scalar, with quotation marks, escapes and folds.</summary>
/// <param name="Yaml">The text that the scalar stands in.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset just past its last.</param>
/// <param name="At">The place of the first character in the file.</param>
/// <param name="Style">How it is quoted.</param>
internal sealed record ScalarSource(string Yaml, int Start, int End, Location At, ScalarStyle Style)
{
    /// <summary>Where some words of the value stand in the file; null where the value is not what is typed here.</summary>
    /// <param name="value">The value, or the part of it between white space at its ends.</param>
    /// <param name="span">A stretch of the value, cut off at the end of its first line.</param>
    /// <remarks>Folding changes white space only, so all other characters are followed from the value to the file.</remarks>
    public Location? Locate(string value, TextSpan span)
    {
        var (first, last) = (-1, -1);
        var raw = FirstRaw();
        for (var i = 0; i < span.End; i++)
        {
            if (char.IsWhiteSpace(value[i]))
                continue;
            var (at, next) = NextRaw(raw, value[i]);
            if (at < 0)
                return null;
            if (i >= span.Start)
            {
                first = first < 0 ? at : first;
                if (Yaml.AsSpan(first, at - first).ContainsAny('\r', '\n'))
                    break;
                last = next;
            }
            raw = next;
        }
        return first < 0 ? null : PlaceOf(first) with { Length = last - first };
    }

    private int FirstRaw()
    {
        if (Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted)
            return Start + 1;
        if (Style is not (ScalarStyle.Literal or ScalarStyle.Folded))
            return Start;
        // Behind the header line of a block: "|-  # a comment".
        var header = Yaml.AsSpan(Start, End - Start).IndexOf('\n');
        return header < 0 ? End : Start + header + 1;
    }

    /// <summary>The next typed character that stands for one of the value, and the offset behind it; -1 where it is another.</summary>
    private (int At, int Next) NextRaw(int from, char wanted)
    {
        for (var at = from; at < End; at++)
        {
            if (char.IsWhiteSpace(Yaml[at]))
                continue;
            if (Style == ScalarStyle.SingleQuoted && Yaml[at] == '\'')
                return wanted == '\'' ? (at, at + 2) : (-1, 0);
            if (Style != ScalarStyle.DoubleQuoted || Yaml[at] != '\\')
                return Yaml[at] == wanted ? (at, at + 1) : (-1, 0);
            var next = at + 1 < End ? Yaml[at + 1] : '\0';
            // An escaped line end, tab or blank is white space, which the value is not asked for.
            if (next is 'n' or 't' or 'r' or ' ' or '_' or 'N' or 'L' or 'P' or '\r' or '\n')
            {
                at++;
                continue;
            }
            return (at, Math.Min(End, at + next switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 }));
        }
        return (-1, 0);
    }

    private Location PlaceOf(int offset)
    {
        var before = Yaml.AsSpan(Start, offset - Start);
        var lines = before.Count('\n');
        return lines == 0
            ? At with { Column = At.Column + before.Length }
            : At with { Line = At.Line + lines, Column = before.Length - before.LastIndexOf('\n') };
    }
}
