using System.Text;
using Explainer.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Parse.Prose;

/// <summary>The words of a stretch of Markdown without its markup, each of them still knowing its place.</summary>
public sealed class InlineText
{
    private readonly (int Start, int Offset)[] runs;
    private readonly Func<int, int, Location> at;
    private ReadText? read;

    private InlineText(ContainerInline container, Func<int, int, Location> at, IReadOnlyDictionary<LinkInline, ClaimMark>? read)
    {
        this.at = at;
        var words = new StringBuilder();
        var starts = new List<(int, int)>();
        List<(ClaimMark Mark, TextSpan At)>? marks = null;
        foreach (var inline in container.Descendants())
        {
            var text = inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                LineBreakInline => " ",
                _ => "",
            };
            if (text.Length == 0)
                continue;
            starts.Add((words.Length, inline.Span.Start));
            if (read is { Count: > 0 } && MarkAround(inline, container, read) is { } mark)
            {
                marks ??= [];
                if (marks.Count == 0 || marks[^1].Mark != mark)
                    marks.Add((mark, new(words.Length, 0)));
                marks[^1] = (mark, new(marks[^1].At.Start, words.Length + text.Length - marks[^1].At.Start));
            }
            words.Append(text);
        }
        (Value, Marks, runs) = (words.ToString(), marks ?? [], starts.ToArray());
    }

    /// <summary>The words.</summary>
    public string Value { get; }

    /// <summary>What can be read in them.</summary>
    public ReadText Read => read ??= new(Value);

    /// <summary>The claim marks among them, in order, and the words of each.</summary>
    public IReadOnlyList<(ClaimMark Mark, TextSpan At)> Marks { get; }

    /// <summary>The place in the file of some of the words.</summary>
    public Location Locate(TextSpan span)
    {
        var run = Array.FindLastIndex(runs, candidate => candidate.Start <= span.Start);
        return run < 0 ? at(0, 1) : at(runs[run].Offset + span.Start - runs[run].Start, span.Length);
    }

    /// <summary>The words of an inline's children.</summary>
    /// <param name="container">The parent.</param>
    /// <param name="at">The place of an offset and a length in the Markdown.</param>
    /// <param name="marks">The claim marks that may be among them, by their links.</param>
    internal static InlineText Of(ContainerInline container, Func<int, int, Location> at, IReadOnlyDictionary<LinkInline, ClaimMark>? marks = null) => new(container, at, marks);

    private static ClaimMark? MarkAround(MarkdownObject node, ContainerInline container, IReadOnlyDictionary<LinkInline, ClaimMark> marks)
    {
        for (var around = (node as Inline)?.Parent; around is not null && around != container; around = around.Parent)
        {
            if (around is LinkInline link && marks.TryGetValue(link, out var mark))
                return mark;
        }
        return null;
    }
}
