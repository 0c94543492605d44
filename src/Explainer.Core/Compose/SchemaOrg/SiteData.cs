using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Export;
using Explainer.Languages;
using Explainer.Resolve;

namespace Explainer.Compose.SchemaOrg;

/// <summary>The publication as a whole for machines: the site, its files of data, and the way to a page.</summary>
internal sealed class SiteData(Site site, Mentions mentions)
{
    private static readonly Dictionary<string, string> MediaTypes = new(StringComparer.Ordinal)
    {
        [".json"] = "application/json",
        [".csv"] = "text/csv",
        [".jsonld"] = "application/ld+json",
        [".bib"] = "application/x-bibtex",
        [".zip"] = "application/zip",
    };

    /// <summary>The publication, with how to search it where its own address is known.</summary>
    public WebSite WebSite(HomePage home) => new()
    {
        Id = mentions.Whole(Addresses.Home),
        Url = mentions.Whole(Addresses.Home),
        Name = home.Site.Title,
        Description = home.Description.Length > 0 ? home.Description : null,
        InLanguage = home.Site.Language,
        DateModified = home.Updated?.Machine,
        Publisher = mentions.Publisher,
        PotentialAction = mentions.Whole(Addresses.Search) is { } search
            ? new() { Target = new() { UrlTemplate = search + "?q={q}" } }
            : null,
    };

    /// <summary>The claims and sources as files; none where the site's own address is not known.</summary>
    public IEnumerable<Dataset> Dataset()
    {
        if (mentions.Whole(Addresses.Data) is not { } address)
            yield break;
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
            Distribution = DataFiles.Names.Order(StringComparer.Ordinal).Select(name => new DataDownload
            {
                Name = name,
                ContentUrl = mentions.Whole(Addresses.OfData(name))!,
                EncodingFormat = MediaTypes.GetValueOrDefault(Path.GetExtension(name)),
            }).ToList(),
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
