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
        List<TextSpan>? asides = null;
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
            if (inline is CodeInline || IsAside(inline, container, read))
                (asides ??= []).Add(new(words.Length, text.Length));
            if (read is { Count: > 0 } && MarkAround(inline, container, read) is { } mark)
            {
                marks ??= [];
                if (marks.Count == 0 || marks[^1].Mark != mark)
                    marks.Add((mark, new(words.Length, 0)));
                marks[^1] = (mark, new(marks[^1].At.Start, words.Length + text.Length - marks[^1].At.Start));
            }
            words.Append(text);
        }
        (Value, Marks, Asides, runs) = (words.ToString(), marks ?? [], asides ?? [], starts.ToArray());
        IsHeading = container.ParentBlock is HeadingBlock;
    }

    /// <summary>The words.</summary>
    public string Value { get; }

    /// <summary>What can be read in them.</summary>
    public ReadText Read => read ??= new(Value);

    /// <summary>The claim marks among them, in order, and the words of each.</summary>
    public IReadOnlyList<(ClaimMark Mark, TextSpan At)> Marks { get; }

    /// <summary>Those of them that lead to another page of the site, stand for an image, or are code; in order.</summary>
    public IReadOnlyList<TextSpan> Asides { get; }

    /// <summary>The words of a heading.</summary>
    public bool IsHeading { get; }

    /// <summary>The place in the file of some of the words.</summary>
    public Location Locate(TextSpan span)
    {
        var run = RunAt(span.Start);
        return run < 0 ? at(0, 1) : at(runs[run].Offset + span.Start - runs[run].Start, span.Length);
    }

    /// <summary>The number of the first mark that ends behind a place; that of the marks where none does.</summary>
    public int FirstMarkFrom(int place)
    {
        var (low, high) = (0, Marks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Marks[middle].At.End <= place ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>The words of an inline's children.</summary>
    /// <param name="container">The parent.</param>
    /// <param name="at">The place of an offset and a length in the Markdown.</param>
    /// <param name="marks">The claim marks that may be among them, by their links.</param>
    internal static InlineText Of(
        ContainerInline container, Func<int, int, Location> at, IReadOnlyDictionary<LinkInline, ClaimMark>? marks = null) =>
        new(container, at, marks);

    // The last that begins at or before a place; -1 where there is none.
    private int RunAt(int place)
    {
        var (low, high) = (0, runs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = runs[middle].Start <= place ? (middle + 1, high) : (low, middle);
        }
        return low - 1;
    }

    private static bool IsElsewhere(string address) =>
        address.StartsWith("//", StringComparison.Ordinal) || address.Contains("://", StringComparison.Ordinal);

    private static bool IsAside(MarkdownObject node, ContainerInline container, IReadOnlyDictionary<LinkInline, ClaimMark>? marks)
    {
        for (var around = (node as Inline)?.Parent; around is not null && around != container; around = around.Parent)
        {
            if (around is LinkInline link && marks?.ContainsKey(link) != true && (link.IsImage || !IsElsewhere(link.Url ?? "")))
                return true;
        }
        return false;
    }

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
