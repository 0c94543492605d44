using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Languages;
using Explainer.Resolve;

namespace Explainer.Compose.SchemaOrg;

/// <summary>The publication as a whole for machines: the site, its files of data, and the way to a page.</summary>
internal sealed class SiteData(Site site, Mentions mentions)
{
    /// <summary>The address below which the site gives its claims and sources as files.</summary>
    private const string Data = "/data/";

    private static readonly Dictionary<string, string> MediaTypes = new(StringComparer.Ordinal)
    {
        [".json"] = "application/json",
        [".csv"] = "text/csv",
        [".jsonld"] = "application/ld+json",
        [".bib"] = "application/x-bibtex",
        [".zip"] = "application/zip",
    };

    /// <summary>The publication, with how to search it where it can be searched.</summary>
    public WebSite WebSite(HomePage home) => new()
    {
        Id = mentions.Whole(Addresses.Home),
        Url = mentions.Whole(Addresses.Home),
        Name = home.Site.Title,
        Description = home.Description.Length > 0 ? home.Description : null,
        InLanguage = home.Site.Language,
        DateModified = home.Updated?.Machine,
        Publisher = mentions.Publisher,
        PotentialAction = site.AddressBook.HasPage(Addresses.Search) && mentions.Whole(Addresses.Search) is { } search
            ? new() { Target = new() { UrlTemplate = search + "?q={q}" } }
            : null,
    };

    /// <summary>The claims and sources as files; none where the site has no such files, or no address to give them.</summary>
    public IEnumerable<Dataset> Dataset()
    {
        if (!site.AddressBook.HasPage(Data) || mentions.Whole(Data) is not { } address)
            yield break;
        var files = site.AddressBook.Addresses.Where(file => file.StartsWith(Data, StringComparison.Ordinal) && !site.AddressBook.HasPage(file)).Order(StringComparer.Ordinal);
        yield return new()
        {
            Id = address,
            Url = address,
            Name = site.Settings.Title,
            Description = site.Settings.Description.Length > 0 ? site.Settings.Description : new PageTitles(Language.Of(site.Settings.Language).Words).Claims.Description,
            InLanguage = site.Settings.Language,
            DateModified = site.Pages.Select(page => page.Changed).Max()?.ToHtml(),
            Author = [mentions.Publisher],
            Publisher = mentions.Publisher,
            Distribution = files.Select(file => new DataDownload
            {
                Name = file[Data.Length..],
                ContentUrl = mentions.Whole(file)!,
                EncodingFormat = MediaTypes.GetValueOrDefault(Path.GetExtension(file)),
            }).ToList() is { Count: > 0 } downloads ? downloads : null,
        };
    }

    /// <summary>The way from the home page to a page; none on the home page, and none without whole addresses.</summary>
    public IEnumerable<BreadcrumbList> Breadcrumb(PageModel page)
    {
        if (page.Breadcrumb.Count == 0 || site.Settings.BaseUrl is null)
            yield break;
        yield return new()
        {
            ItemListElement = page.Breadcrumb.Append(new PageLink(page.Title, page.Address))
                .Select((step, index) => new ListItem { Position = index + 1, Name = step.Text, Item = mentions.Whole(step.Address)! })
                .ToList(),
        };
    }
}
