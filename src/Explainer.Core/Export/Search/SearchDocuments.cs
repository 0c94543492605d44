using Explainer.Compose;
using Explainer.Languages;
using Explainer.Resolve;

namespace Explainer.Export.Search;

/// <summary>Lists what can be found in a site, and by which words.</summary>
public static class SearchDocuments
{
    // As much as two lines hold on a phone.
    private const int LongestNote = 160;

    /// <summary>Explainers, topics, people, sources, then claims.</summary>
    /// <remarks>Of two that a search finds as good as each other, the first is shown first.</remarks>
    public static IReadOnlyList<SearchDocument> Of(Site site)
    {
        var words = Language.Of(site.Settings.Language).Words;
        return
        [
            .. site.Pages.Select(Document),
            .. site.TopicContents.Select(content => Document(content, words)),
            .. site.People.Select(person => Document(person, words)),
            .. site.Sources.Select(Document),
            .. site.Claims.Select(Document),
        ];
    }

    private static SearchDocument Document(Page page)
    {
        var description = page.Written.Description?.Value ?? "";
        var blocks = page.Written.Prose.Blocks.Select(block => block.Value);
        return new(NamedKind.Explainer, page.Address, page.Title, Shorten(description), [description, .. blocks]);
    }

    private static SearchDocument Document(TopicContent content, SiteWords words) => new(
        NamedKind.Topic, content.Topic.Address, content.Topic.Title, words.Claims(content.Entries.Count),
        content.Pages.Select(page => page.Title).ToList());

    private static SearchDocument Document(Person person, SiteWords words)
    {
        var roles = person.Affiliations.Select(affiliation => RoleText.Of(affiliation, words)).OfType<string>().ToList();
        return new(
            NameIndex.KindOf(person), person.Address, person.Name, Shorten(roles.FirstOrDefault() ?? ""),
            [.. person.Written.AlternateNames.Select(name => name.Value), .. roles, .. person.Written.Biography.Blocks.Select(block => block.Value)]);
    }

    // The words of its passages too: whoever remembers a quotation looks for the source that it comes from.
    private static SearchDocument Document(Source source)
    {
        string?[] outlets = [source.Written.ContainerTitle?.Value, source.Written.Publisher?.Value];
        var known = outlets.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return new(
            NamedKind.Source, source.Address, source.Title, Shorten(string.Join(", ", known)),
            [.. known, .. source.Written.Authors.Select(author => author.ToString()), .. source.Passages.Select(passage => passage.Carrying.Value)]);
    }

    private static SearchDocument Document(Claim claim) => new(
        NamedKind.Claim, claim.Address, claim.Title, Shorten(claim.Speaker?.Name ?? claim.Page.Title),
        new[] { claim.Speaker?.Name, claim.Written.Quote?.Value, claim.Written.Place?.Value }.OfType<string>().ToList(), claim.Status);

    private static string Shorten(string note)
    {
        if (note.Length <= LongestNote)
            return note;
        var space = note.LastIndexOf(' ', LongestNote);
        var end = space > 0 ? space : char.IsHighSurrogate(note[LongestNote - 1]) ? LongestNote - 1 : LongestNote;
        return note[..end] + "…";
    }
}
