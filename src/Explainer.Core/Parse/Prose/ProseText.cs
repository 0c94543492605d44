using Explainer.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Parse.Prose;

/// <summary>The Markdown body of a file: the claims, links, headings and HTML in it, and its words.</summary>
/// <remarks>
/// The syntax tree is let go once it is read. It is many times as large as the text, and only a page that is rendered needs it again.
/// </remarks>
public sealed class ProseText
{
    private readonly string path;
    private readonly LineMap lines;
    private readonly int start;
    private readonly string markdown;

    private ProseText(string text, string path, int start, bool takesMarks, ICollection<Fault> faults)
    {
        this.path = path;
        this.start = start;
        TakesMarks = takesMarks;
        lines = new LineMap(text);
        markdown = text[start..];
        IsEmpty = string.IsNullOrWhiteSpace(markdown);
        var document = Parse(faults);

        var marks = new Dictionary<LinkInline, ClaimMark>();
        var links = new List<ProseLink>();
        var html = new List<RawHtml>();
        var refused = new RefusedElements();
        foreach (var node in ProseSyntax.Nodes(document))
        {
            switch (node)
            {
                case LinkInline link when takesMarks && ProseSyntax.IsMark(link):
                    marks[link] = new ClaimMark
                    {
                        ClaimId = link.Url![ClaimMark.Scheme.Length..],
                        At = At(link.Span),
                        TargetAt = TargetAt(link),
                        Words = InlineText.Of(link, At),
                    };
                    break;
                case LinkInline link:
                    links.Add(new(link.Url ?? "", link.IsImage, InlineText.Of(link, At).Value, At(link.Span)) { TargetAt = TargetAt(link) });
                    break;
                case AutolinkInline link:
                    links.Add(new(link.Url, IsImage: false, link.Url, At(link.Span)) { TargetAt = At(link.Span.Start + 1, link.Url.Length) });
                    break;
                case HtmlInline inline:
                    Add(inline.Tag, inline.Span);
                    break;
                case HtmlBlock block:
                    Add(markdown.Substring(block.Span.Start, block.Span.Length), block.Span);
                    break;
            }
        }
        if (HtmlAllowList.Unbalanced(html.Where(piece => piece.Violation is null)) is { } problem)
        {
            // HTML that runs over its place would swallow what follows: all of the page's goes.
            html = html.ConvertAll(piece => piece with { Violation = piece.Violation ?? problem.Problem });
        }
        (Marks, Links, Html) = (marks.Values.ToList(), links, html);
        Headings = ReadHeadings(document);
        Blocks = document.Descendants<LeafBlock>()
            .Select(block => block.Inline)
            .OfType<ContainerInline>()
            .Select(inline => InlineText.Of(inline, At, marks))
            .ToList();

        void Add(string piece, SourceSpan span)
        {
            var violation = HtmlAllowList.Violation(piece);
            html.Add(new(piece, violation, At(span)) { ClosesRefused = violation is not null && refused.Close(piece) });
            links.AddRange(HtmlAllowList.Links(piece, (offset, length) => At(span.Start + offset, length)));
        }
    }

    /// <summary>Claims are marked in it; else their marks are links to the pages of the claims.</summary>
    public bool TakesMarks { get; }

    /// <summary>Nothing but white space.</summary>
    public bool IsEmpty { get; }

    /// <summary>In reading order.</summary>
    public IReadOnlyList<ClaimMark> Marks { get; }

    /// <summary>Links and images other than marks, in reading order.</summary>
    public IReadOnlyList<ProseLink> Links { get; }

    /// <summary>In reading order.</summary>
    public IReadOnlyList<ProseHeading> Headings { get; }

    /// <summary>In reading order.</summary>
    public IReadOnlyList<RawHtml> Html { get; }

    /// <summary>The words of its paragraphs, headings and table cells, in reading order.</summary>
    public IReadOnlyList<InlineText> Blocks { get; }

    /// <summary>Reads the part of a file that begins at an offset.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="path">Its path, for findings.</param>
    /// <param name="start">Offset of the Markdown in the file.</param>
    public static ProseText Read(string text, string path, int start) => new(text, path, start, takesMarks: true, []);

    /// <inheritdoc cref="Read(string, string, int)"/>
    /// <param name="takesMarks">Claims are marked in it; else their marks are links to the pages of the claims.</param>
    /// <param name="faults">Receives what cannot be read.</param>
    internal static ProseText Read(string text, string path, int start, bool takesMarks, ICollection<Fault> faults) =>
        new(text, path, start, takesMarks, faults);

    /// <summary>The syntax tree, made anew.</summary>
    public ProseSyntax Syntax() => ProseSyntax.Of(this, markdown);

    private MarkdownDocument Parse(ICollection<Fault> faults)
    {
        if (ProseSyntax.Parse(markdown) is { } document)
            return document;
        faults.Add(new Fault.InvalidEncoding(
            At(0, 1), "The text below is nested too deeply to be read. Take out some of its quotation, list or bracket levels."));
        return new MarkdownDocument();
    }

    // Escapes and entities make the address another than what is typed; one that is named apart from its links is typed there.
    private Location? TargetAt(LinkInline link)
    {
        var span = link.Reference?.UrlSpan ?? link.UrlSpan;
        return link.Url is { Length: > 0 } url && span.Start >= 0 && span.End < markdown.Length && span.Start + url.Length <= markdown.Length
            && markdown.AsSpan(span.Start).TrimStart('<').StartsWith(url, StringComparison.Ordinal)
            ? At(markdown[span.Start] == '<' ? span.Start + 1 : span.Start, url.Length)
            : null;
    }

    private List<ProseHeading> ReadHeadings(MarkdownDocument document)
    {
        var claims = Marks.Select(mark => mark.ClaimId).ToHashSet(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return document.Descendants<HeadingBlock>().Select(ToHeading).ToList();

        ProseHeading ToHeading(HeadingBlock block)
        {
            var id = block.TryGetAttributes()?.Id is { Length: > 0 } given ? given : "section";
            // The fragments of claims and notes are permanent; a heading gives way to them.
            while (IsOfPage(id))
                id += "-section";
            var unique = id;
            for (var number = 2; IsOfPage(unique) || !taken.Add(unique); number++)
                unique = $"{id}-{number}";
            var words = block.Inline is null ? "" : InlineText.Of(block.Inline, At).Value;
            return new(block.Level, unique, words, At(block.Span));
        }

        bool IsOfPage(string id) => ReservedFragments.Contains(id) || claims.Contains(id);
    }

    private Location At(SourceSpan span) => At(span.Start, span.Length);

    private Location At(int offset, int length)
    {
        var (line, column) = lines.At(start + offset);
        return new(path, line, column, Math.Max(1, length));
    }
}
