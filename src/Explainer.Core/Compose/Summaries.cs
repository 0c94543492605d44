using System.Collections.Frozen;
using Explainer.Compose.Parts;
using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Compose;

/// <summary>The things of a site as lines and links show them.</summary>
internal sealed class Summaries
{
    private readonly FrozenDictionary<string, string> groups;
    private readonly FrozenDictionary<string, string> ratings;
    private readonly FrozenDictionary<Source, SourceSummary> sources;

    public Summaries(Site site, CrossReferences references)
    {
        groups = site.Settings.Written.Groups.ToFrozenDictionary(group => group.Id, group => group.Title, StringComparer.Ordinal);
        ratings = site.Settings.Ratings.ToFrozenDictionary(rating => rating.Id, rating => rating.Title, StringComparer.Ordinal);
        // Every citation shows its source, so these are made once.
        sources = site.Sources.ToFrozenDictionary(source => source, source => Summarize(source, references.ClaimsOf[source].Count()));
    }

    public SourceSummary Of(Source source) => sources[source];

    public static PageLink Link(Page page) => new(page.Title, page.Address);

    public static PageLink Link(Source source) => new(source.Title, source.Address);

    public static PageLink Link(Claim claim) => new(TitleOf(claim), claim.Address);

    /// <summary>The claim's words; its id where it has none.</summary>
    public static string TitleOf(Claim claim) => claim.Title;

    public ClaimSummary Of(Claim claim) => new()
    {
        Id = claim.Id,
        Address = claim.Address,
        Text = TitleOf(claim),
        Kind = claim.Kind,
        Status = claim.Status,
        Grade = claim.Grade,
        IndependentOrigins = claim.IndependentOrigins,
        Speaker = claim.Speaker is { } speaker ? Of(speaker, claim.WhenSaid) : null,
        Act = claim.Kind == ClaimKind.Statement ? claim.Act : null,
        Date = DateText.Of(claim.Date),
        Said = DateText.Of(claim.Said),
        Place = claim.Written.Place?.Value,
        Rating = claim is { Kind: ClaimKind.Review, Written.Rating: { } rating } ? new(rating.Value, ratings.GetValueOrDefault(rating.Value, rating.Value)) : null,
        Page = Link(claim.Page),
    };

    /// <summary>Somebody, in the role of a day; null where no day is in question.</summary>
    public PersonSummary Of(Person person, Edtf? day = null) => new()
    {
        Id = person.Id,
        Address = person.Address,
        Name = person.Name,
        Type = person.Type,
        Role = RoleText.On(person, day),
        Group = person.Group is { } group ? GroupTitle(group) : null,
    };

    /// <summary>The title of a group; its id in words where <c>site.yml</c> has none.</summary>
    public string GroupTitle(string id) => groups.GetValueOrDefault(id) ?? Slug.ToWords(id);

    private static SourceSummary Summarize(Source source, int claims)
    {
        var doi = source.Written.OtherTexts.FirstOrDefault(text => text.Name == "DOI").Value;
        return new()
        {
            Id = source.Id,
            Address = source.Address,
            Title = source.Title,
            Author = source.Written.Authors.Count > 0 ? string.Join(", ", source.Written.Authors) : null,
            ContainerTitle = source.Written.ContainerTitle?.Value,
            Publisher = source.Written.Publisher?.Value,
            Issued = DateText.Of(source.Written.Issued?.Value),
            Url = WebAddress.Of(source.Written.Url?.Value) ?? WebAddress.OfDoi(doi),
            ArchiveUrl = WebAddress.Of(source.Written.ArchiveUrl?.Value),
            Archived = DateText.Of(source.Written.ArchiveDate?.Value),
            Language = source.Language,
            Type = source.Written.Type?.Value,
            PassageCount = source.Passages.Count,
            ClaimCount = claims,
        };
    }
}
