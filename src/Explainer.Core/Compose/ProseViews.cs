using Explainer.Compose.Parts;
using Explainer.Parse.Prose;
using Explainer.Resolve;
using Explainer.Text;
using Markdig.Syntax;

namespace Explainer.Compose;

/// <summary>Readies prose for rendering: what its marks show, where its links lead, and the notes that it calls for.</summary>
internal sealed class ProseViews(Summaries summaries, Passages passages)
{
    /// <summary>The prose of a page in two: before its first heading, and from there on.</summary>
    public (ProseView Lead, ProseView Body) Split(Page page)
    {
        var whole = Of(page);
        var blocks = whole.Syntax.Document.ToList();
        var lead = blocks.FindIndex(block => block is HeadingBlock) is var heading and >= 0 ? heading : blocks.Count;
        return (whole with { BlockCount = lead }, whole with { FirstBlock = lead, BlockCount = blocks.Count - lead });
    }

    /// <summary>The prose of a page.</summary>
    public ProseView Of(Page page) => View(page.Written.Prose, page.Links, Marks(page));

    /// <summary>Prose that makes no claims: a note, a biography; null where there is none.</summary>
    public ProseView? Of(ProseText text, IReadOnlyList<ResolvedLink> links) =>
        text.IsEmpty ? null : View(text, links, new Dictionary<ClaimMark, ProseMark>());

    /// <summary>The first sentence of prose, without markup; empty where it has none.</summary>
    public static string FirstSentence(ProseText text) => Sentences.First(text.Blocks.FirstOrDefault(block => !block.IsHeading)?.Value ?? "");

    /// <summary>The notes of a page, one for each claim that its prose marks.</summary>
    public IReadOnlyList<Note> Notes(Page page)
    {
        var references = Marks(page).Values.ToLookup(mark => mark.Number, mark => mark.ReferenceId);
        return page.MarkedClaims.Select((claim, index) => new Note
        {
            Number = index + 1,
            Claim = summaries.Of(claim),
            Explanation = claim.Written.Explanation?.Value,
            Appearance = claim.Appearance is { } appearance ? passages.Of(appearance) : null,
            Citations = passages.Citations(claim),
            References = references[index + 1].ToList(),
        }).ToList();
    }

    /// <summary>The headings of a page that its contents list, as fragments.</summary>
    public static IReadOnlyList<PageLink> Contents(ProseText text) =>
        text.Headings
            .Where(heading => heading is { Level: <= 2, Words.Length: > 0 })
            .Select(heading => new PageLink(heading.Words, "#" + heading.Id))
            .ToList();

    private ProseView View(ProseText text, IReadOnlyList<ResolvedLink> links, IReadOnlyDictionary<ClaimMark, ProseMark> marks)
    {
        var syntax = text.Syntax();
        return new()
        {
            Syntax = syntax,
            FirstBlock = 0,
            BlockCount = syntax.Document.Count,
            Marks = marks,
            Copied = summaries.Copied,
            Hrefs = syntax.Links
                .Zip(links.Where(link => !link.Written.IsHtml))
                .ToDictionary(pair => pair.First, pair => pair.Second.Destination.Href),
        };
    }

    private Dictionary<ClaimMark, ProseMark> Marks(Page page)
    {
        var numbers = page.MarkedClaims
            .Select((claim, index) => (claim, Number: index + 1))
            .ToDictionary(pair => pair.claim.Id, StringComparer.Ordinal);
        var uses = new int[numbers.Count + 1];
        var marks = new Dictionary<ClaimMark, ProseMark>();
        foreach (var mark in page.Written.Prose.Marks)
        {
            if (!numbers.TryGetValue(mark.ClaimId, out var numbered))
                continue;
            var use = ++uses[numbered.Number];
            var (id, backlink) = use == 1 ? (mark.ClaimId, $"r{numbered.Number}") : (null, $"r{numbered.Number}-{use}");
            marks[mark] = new(numbered.Number, summaries.Of(numbered.claim), id, backlink);
        }
        return marks;
    }
}
