using System.Collections.Frozen;
using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Compose.SchemaOrg;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Says what pages tell of themselves to machines, once it is known what they show.</summary>
internal sealed class Heads
{
    private readonly Site site;
    private readonly bool withCards;
    private readonly LinkedData linkedData;
    private readonly FrozenDictionary<string, Picture> pictures;
    private readonly ILookup<string, FeedLink> feeds;

    /// <param name="site">The publication.</param>
    /// <param name="withCards">A picture is drawn of each explainer.</param>
    public Heads(Site site, bool withCards)
    {
        this.site = site;
        this.withCards = withCards;
        linkedData = new(site);
        pictures = site.Pages.Where(page => PictureOf(page.Image) is not null)
            .DistinctBy(page => page.Address, StringComparer.Ordinal)
            .ToFrozenDictionary(page => page.Address, page => PictureOf(page.Image)!, StringComparer.Ordinal);
        feeds = FeedPlaces.Of(site)
            .SelectMany(place => Links(place).Select(link => (place.Address, link)))
            .ToLookup(pair => pair.Address, pair => pair.link, StringComparer.Ordinal);
    }

    /// <summary>The page with its head.</summary>
    public PageModel Complete(PageModel page)
    {
        var (published, modified) = page is ExplainerPage explainer ? (explainer.Published?.Machine, explainer.Updated?.Machine) : (null, null);
        var complete = page with
        {
            Head = new()
            {
                Feeds =
                [
                    .. feeds[Addresses.Home],
                    .. feeds[Addresses.Corrections],
                    .. page.Address is Addresses.Home or Addresses.Corrections ? [] : feeds[page.Address],
                ],
                Picture = PictureFor(page),
                Published = published,
                Modified = modified,
                OpenSearch = site.AddressBook.Find(Addresses.OpenSearch)?.Address,
                Manifest = site.AddressBook.Find(Addresses.Manifest)?.Address,
            },
        };
        return complete with { Head = complete.Head with { LinkedData = linkedData.Of(complete) } };
    }

    // What an author chose goes before what is drawn, and that before what stands for the whole site.
    private Picture? PictureFor(PageModel page) =>
        pictures.TryGetValue(page.Address, out var own) ? own
        : withCards && page is ExplainerPage ? new(Addresses.OfCard(page.Address), page.Title)
        : PictureOf(site.Image);

    private static Picture? PictureOf(ResolvedLink? image) =>
        image is { Destination: LinkDestination.Internal { Address: var address } } ? new(address, image.Written.Words) : null;

    private IEnumerable<FeedLink> Links(FeedPlace place) =>
    [
        new(FeedTitles.Of(place, site), place.Atom, "application/atom+xml"),
        new(FeedTitles.Of(place, site), place.Json, "application/feed+json"),
    ];
}
