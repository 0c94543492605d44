using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Parse;

namespace Explainer.Compose.SchemaOrg;

/// <summary>An explainer for machines: the article, the claims that it makes, and the sources that it cites.</summary>
/// <remarks>Claims are named by their ids: their words stand on the page, and each is told whole on a page of its own.</remarks>
internal static class ArticleData
{
    public static IEnumerable<Thing> Of(ExplainerPage page, Mentions mentions)
    {
        var here = new PageLink(page.Title, page.Address);
        var sources = page.Notes.SelectMany(Sources).DistinctBy(source => source.Id, StringComparer.Ordinal);
        yield return mentions.Article(here) with
        {
            Description = page.Description.Length > 0 ? page.Description : null,
            InLanguage = page.Site.Language,
            DatePublished = page.Published?.Machine,
            DateModified = page.Updated?.Machine,
            Author = Mentions.List(page.Authors.Select(mentions.Agent)),
            Publisher = mentions.Publisher,
            Image = page.Head.Picture is { } picture ? mentions.Whole(picture.Address) : null,
            About = Mentions.List(page.Topics.Select(topic => new Mention
            {
                Type = nameof(Thing),
                Id = mentions.Whole(topic.Address),
                Name = topic.Text,
            })),
            // Many, and told of in full where their ids lead, so that nobody who reads the page waits for it.
            Citation = Mentions.List(sources.Select(source => mentions.Of(new(source.Title, source.Address)))),
            HasPart = Claims(page, mentions),
            Correction = Mentions.List(page.Corrections.Select(Mentions.Correction)),
            IsPartOf = new Mention { Type = nameof(WebSite), Id = mentions.Whole(Resolve.Addresses.Home), Name = page.Site.Title },
        };
    }

    // A claim under review is not ours; and where the site has no address, nothing has an id.
    private static IReadOnlyList<Thing>? Claims(ExplainerPage page, Mentions mentions)
    {
        if (mentions.Whole(page.Address) is null)
            return null;
        var own = page.Notes.Where(note => note.Claim.Kind != ClaimKind.Review);
        return Mentions.List(own.Select(note => mentions.Of(new(note.Claim.Text, note.Claim.Address))));
    }

    /// <summary>The sources that a note cites, each once.</summary>
    private static IEnumerable<SourceSummary> Sources(Note note) =>
        note.Citations
            .Select(citation => citation.Passage?.Source)
            .Append(note.Appearance?.Source)
            .OfType<SourceSummary>()
            .DistinctBy(source => source.Id, StringComparer.Ordinal);
}
