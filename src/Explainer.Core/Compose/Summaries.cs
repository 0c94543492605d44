using System.Collections.Frozen;
using Explainer.Compose.Parts;
using Explainer.Languages;
using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Compose;

/// <summary>The things of a site as lines and links show them.</summary>
internal sealed class Summaries
{
    private readonly FrozenDictionary<string, string> groups;
    private readonly FrozenDictionary<string, RatingLabel> ratings;
    private readonly FrozenDictionary<Source, SourceSummary> sources;

    private readonly string siteLanguage;

    public Summaries(Site site, CrossReferences references, Language language)
    {
        Language = language;
        siteLanguage = site.Settings.Language;
        groups = site.Settings.Written.Groups.ToFrozenDictionary(group => group.Id, group => group.Title, StringComparer.Ordinal);
        Ratings = site.Settings.Ratings.Select(rating => new RatingLabel(rating.Id, rating.Title ?? language.Words.Rating(rating.Id))).ToList();
        ratings = Ratings.ToFrozenDictionary(rating => rating.Id, StringComparer.Ordinal);
        // Every citation shows its source, so these are made once.
        sources = site.Sources.ToFrozenDictionary(source => source, source => Summarize(source, references.ClaimsOf[source].Count()));
        Copied = site.Sources.Select(source => sources[source]).Where(source => source is { Url: not null, ArchiveUrl: not null })
            .DistinctBy(source => source.Url, StringComparer.Ordinal)
            .ToFrozenDictionary(source => source.Url!, StringComparer.Ordinal);
    }

    /// <summary>The language that the site speaks.</summary>
    public Language Language { get; }

    /// <summary>The scale of ratings, in order.</summary>
    public IReadOnlyList<RatingLabel> Ratings { get; }

    /// <summary>A language that has to be named; null where it is the site's.</summary>
    public string? Foreign(string? language) =>
        string.Equals(language, siteLanguage, StringComparison.OrdinalIgnoreCase) ? null : language;

    /// <summary>A date as the site writes it; null where there is none.</summary>
    public DateText? Date(Edtf? date) => DateText.Of(date, Language);

    /// <summary>The sources of which there is a copy, by their addresses; of several at one address the first.</summary>
    public FrozenDictionary<string, SourceSummary> Copied { get; }

    public SourceSummary Of(Source source) => sources[source];

    public static PageLink Link(Page page) => new(page.Title, page.Address);

    public static PageLink Link(Topic topic) => new(topic.Title, topic.Address);

    public PageLink Link(Source source) => new(source.Title, source.Address, Foreign(source.Language));

    public static PageLink Link(Claim claim) => new(claim.Title, claim.Address);

    public ClaimSummary Of(Claim claim) => new()
    {
        Id = claim.Id,
        Address = claim.Address,
        Text = claim.Title,
        Kind = claim.Kind,
        Status = claim.Status,
        Grade = claim.Grade,
        IndependentOrigins = claim.IndependentOrigins,
        Speaker = claim.Speaker is { } speaker ? Of(speaker, claim.WhenSaid) : null,
        Act = claim.Kind == ClaimKind.Statement ? claim.Act : null,
        Date = Date(claim.Date),
        Said = Date(claim.Said),
        Place = claim.Written.Place?.Value,
        Rating = claim.Rating is { } rating ? Label(rating) : null,
        Page = Link(claim.Page),
    };

    /// <summary>A rating; its id where the scale does not have it.</summary>
    public RatingLabel Label(string rating) => ratings.GetValueOrDefault(rating) ?? new(rating, rating);

    /// <summary>Somebody, in the role of a day; null where no day is in question.</summary>
    public PersonSummary Of(Person person, Edtf? day = null) => new()
    {
        Id = person.Id,
        Address = person.Address,
        Name = person.Name,
        Type = person.Type,
        Role = RoleText.On(person, day, Language.Words),
        Group = person.Group is { } group ? GroupTitle(group) : null,
    };

    /// <summary>The title of a group; its id in words where <c>site.yml</c> has none.</summary>
    public string GroupTitle(string id) => groups.GetValueOrDefault(id) ?? Slug.ToWords(id);

    private SourceSummary Summarize(Source source, int claims) => new()
    {
        Id = source.Id,
        Address = source.Address,
        Title = source.Title,
        Author = source.Written.Authors.Count > 0 ? string.Join(Language.Words.Comma, source.Written.Authors) : null,
        ContainerTitle = source.Written.ContainerTitle?.Value,
        Publisher = source.Written.Publisher?.Value,
        Issued = Date(source.Written.Issued?.Value),
        Url = source.Url,
        ArchiveUrl = WebAddress.Of(source.Written.ArchiveUrl?.Value),
        Archived = Date(source.Written.ArchiveDate?.Value),
        Language = source.Language,
        ForeignLanguage = Foreign(source.Language),
        Type = source.Written.Type?.Value,
        PassageCount = source.Passages.Count,
        ClaimCount = claims,
    };
}
