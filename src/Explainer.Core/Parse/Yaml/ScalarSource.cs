using System.Text;
using Explainer.Text;
using YamlDotNet.Core;

namespace Explainer.Parse.Yaml;

/// <summary>The characters that an author typed for a scalar, with quotation marks, escapes and folds.</summary>
/// <param name="Yaml">The text that the scalar stands in, as UTF-8: all of a site's are kept, and few are looked at.</param>
/// <param name="Start">Offset of its first character in that text, in UTF-16 units.</param>
/// <param name="End">Offset just past its last.</param>
/// <param name="Style">How it is quoted.</param>
internal sealed record ScalarSource(byte[] Yaml, int Start, int End, ScalarStyle Style)
{
    /// <summary>Where some words of the value stand in the file; null where the value is not what is typed here.</summary>
    /// <param name="at">The place of the scalar in the file.</param>
    /// <param name="value">The value, or the part of it between white space at its ends.</param>
    /// <param name="span">A stretch of the value, cut off at the end of its first line.</param>
    /// <remarks>Folding changes white space only, so all other characters are followed from the value to the file.</remarks>
    public Location? Locate(Location at, string value, TextSpan span)
    {
        var typed = Encoding.UTF8.GetString(Yaml)[Start..End];
        if (Stretch(typed, value, span) is not { } stretch)
            return null;
        var (line, column) = new LineMap(typed).At(stretch.Start);
        return new(at.Path, at.Line + line - 1, line == 1 ? at.Column + column - 1 : column, stretch.Length);
    }

    /// <summary>
    /// The line of a key that has it for itself and its value: what stands before the key, what stands from the value on, and what ends the line.
    /// </summary>
    /// <returns>Null where the value runs over several lines, or anything but a comment stands beside it.</returns>
    public (string Indent, string Remainder, string LineEnd)? LineOf(string key)
    {
        var text = Encoding.UTF8.GetString(Yaml);
        var first = text.AsSpan(0, Start).LastIndexOfAny('\r', '\n') + 1;
        var length = text.AsSpan(Start).IndexOfAny('\r', '\n');
        var last = length < 0 ? text.Length : Start + length;
        var before = text[first..Start];
        if (End > last || before.Trim() != key + ":" || text[End..last].Trim() is not ("" or ['#', ..]))
            return null;
        // A line that ends in neither is the last, or that of a file whose lines others count differently.
        var lineEnd = text.AsSpan(last).StartsWith("\r\n") ? "\r\n" : text.AsSpan(last).StartsWith("\n") ? "\n" : null;
        return lineEnd is null ? null : (before[..^before.TrimStart().Length], text[Start..last], lineEnd);
    }

    private TextSpan? Stretch(string typed, string value, TextSpan span)
    {
        var (first, last) = (-1, -1);
        var raw = FirstOf(typed);
        for (var i = 0; i < span.End; i++)
        {
            if (char.IsWhiteSpace(value[i]))
                continue;
            var (at, next) = Next(typed, raw, value[i]);
            if (at < 0)
                return null;
            if (i >= span.Start)
            {
                first = first < 0 ? at : first;
                if (typed.AsSpan(first, at - first).ContainsAny('\r', '\n'))
                    break;
                last = next;
            }
            raw = next;
        }
        return first < 0 ? null : new(first, last - first);
    }

    private int FirstOf(string typed)
    {
        if (Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted)
            return 1;
        if (Style is not (ScalarStyle.Literal or ScalarStyle.Folded))
            return 0;
        // Behind the header line of a block: "|-  # a comment".
        var header = typed.AsSpan().IndexOfAny('\r', '\n');
        return header < 0 ? typed.Length : header;
    }

    /// <summary>The next typed character that stands for one of the value, and the offset behind it; -1 where it is another.</summary>
    private (int At, int Next) Next(string typed, int from, char wanted)
    {
        for (var at = from; at < typed.Length; at++)
        {
            if (char.IsWhiteSpace(typed[at]))
                continue;
            if (Style == ScalarStyle.SingleQuoted && typed[at] == '\'')
                return wanted == '\'' ? (at, at + 2) : (-1, 0);
            if (Style != ScalarStyle.DoubleQuoted || typed[at] != '\\')
                return typed[at] == wanted ? (at, at + 1) : (-1, 0);
            var next = at + 1 < typed.Length ? typed[at + 1] : '\0';
            // An escaped line end, tab or blank is white space, which the value is not asked for.
            if (next is 'n' or 't' or 'r' or ' ' or '_' or 'N' or 'L' or 'P' or '\r' or '\n')
            {
                at++;
                continue;
            }
            return (at, Math.Min(typed.Length, at + next switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 }));
        }
        return (-1, 0);
    }
}
