using System.Text;
using Explainer.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Parse.Prose;

/// <summary>The words of a stretch of Markdown without its markup, each of them still knowing its place.</summary>
public sealed class InlineText
{
    private readonly List<(int Start, int Offset)> runs = [];
    private readonly Func<int, int, Location> at;
    private ReadText? read;

    private InlineText(ContainerInline container, Func<int, int, Location> at)
    {
        this.at = at;
        var words = new StringBuilder();
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
            runs.Add((words.Length, inline.Span.Start));
            if (MarkAround(inline, container) is { } mark)
            {
                marks ??= [];
                if (marks.Count == 0 || marks[^1].Mark != mark)
                    marks.Add((mark, new(words.Length, 0)));
                marks[^1] = (mark, new(marks[^1].At.Start, words.Length + text.Length - marks[^1].At.Start));
            }
            words.Append(text);
        }
        (Value, Marks) = (words.ToString(), marks ?? []);
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
        var run = runs.FindLastIndex(candidate => candidate.Start <= span.Start);
        return run < 0 ? at(0, 1) : at(runs[run].Offset + span.Start - runs[run].Start, span.Length);
    }

    /// <summary>The words of an inline's children.</summary>
    /// <param name="container">The parent.</param>
    /// <param name="at">The place of an offset and a length in the Markdown.</param>
    internal static InlineText Of(ContainerInline container, Func<int, int, Location> at) => new(container, at);

    private static ClaimMark? MarkAround(MarkdownObject node, ContainerInline container)
    {
        for (var around = (node as Inline)?.Parent; around is not null && around != container; around = around.Parent)
        {
            if (around is ClaimMark mark)
                return mark;
        }
        return null;
    }
}
