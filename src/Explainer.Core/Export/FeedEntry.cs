using System.Xml.Linq;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Export;

/// <summary>An entry of a feed.</summary>
internal sealed record FeedEntry
{
    /// <summary>A tag that stays when the page is changed; RFC 4151.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>Its page, as a whole address.</summary>
    public required string Url { get; init; }

    /// <summary>An instant of RFC 3339.</summary>
    public required string Published { get; init; }

    /// <summary>An instant of RFC 3339: the last change in substance.</summary>
    public required string Updated { get; init; }

    /// <summary>In a sentence or two, without markup; empty where there is none.</summary>
    public required string Summary { get; init; }

    /// <summary>Well-formed HTML of <c>p</c>, <c>del</c> and <c>ins</c>; empty where there is none.</summary>
    public required string Html { get; init; }

    /// <summary>Names; empty where the feed's own author wrote it.</summary>
    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>The titles of its topics.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>An explainer: its answer.</summary>
    public static FeedEntry Of(Page page, Site site) => new()
    {
        // The first date stays when the page is changed, and with it the id.
        Id = Tag(site, page.First!, page.Address),
        Title = page.Title,
        Url = site.Settings.BaseUrl + page.Address,
        Published = Instant(page.First!),
        Updated = Instant(page.Changed!),
        Summary = page.Summary,
        Html = string.Concat(page.Answer.Select(paragraph => Element("p", paragraph))),
        Authors = page.Authors.Select(author => author.Name).ToList(),
        Topics = page.Topics.Select(topic => topic.Title).ToList(),
    };

    /// <summary>A correction: what was, what is now, and why.</summary>
    public static FeedEntry Of(Claim claim, Site site)
    {
        var (date, reason) = (claim.Correction!.Date!, claim.Correction.Text);
        var words = new[] { (Name: "del", Text: claim.Was), (Name: "ins", Text: claim.Now) }.Where(part => part.Text is not null);
        return new()
        {
            // A claim that is corrected again is news again.
            Id = Tag(site, date, claim.Address),
            Title = claim.Now ?? claim.Title,
            Url = site.Settings.BaseUrl + claim.Address,
            Published = Instant(date),
            Updated = Instant(date),
            Summary = reason,
            Html = string.Concat(words.Select(part => Element("p", new XElement(part.Name, XmlFile.Text(part.Text!))))) + Element("p", reason),
            Authors = [],
            Topics = claim.Topics.Select(topic => topic.Title).ToList(),
        };
    }

    private static string Tag(Site site, Edtf date, string address) => $"tag:{new Uri(site.Settings.BaseUrl!).IdnHost},{Day(date)}:{address}";

    private static string Element(string name, object content) =>
        new XElement(name, content is string text ? XmlFile.Text(text) : content).ToString(SaveOptions.DisableFormatting);

    // A feed reader wants an instant even where only the month is known: then its first.
    private static string Instant(Edtf date) =>
        date is { Precision: EdtfPrecision.Time } && date.ToHtml() is { } time
            ? date.Start.Date!.Time!.Value.Offset is null ? time + "Z" : time
            : $"{Day(date)}T00:00:00Z";

    private static EdtfDay Day(Edtf date) => date.Earliest ?? date.Latest!.Value;
}
