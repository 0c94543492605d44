using Explainer.Check;
using Explainer.Cite;
using Explainer.Compose.Parts;
using Explainer.Languages;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Compose;

/// <summary>A site with what all of its pages are made from; built once.</summary>
internal sealed class Composition
{
    private readonly Edtf? asOf;

    public Composition(Site site, Findings findings, bool isDraft)
    {
        Site = site;
        Findings = findings;
        References = new CrossReferences(site, findings);
        Rules = new RuleViews(site, findings);
        Language = Language.Of(site.Settings.Language);
        Titles = new PageTitles(Language.Words);
        Summaries = new Summaries(site, References, Language);
        Passages = new Passages(Summaries, new OriginalLinks(site), site.Settings.Language);
        Prose = new ProseViews(Summaries, Passages);
        Corrections = new Corrections(Summaries);
        Explainers = site.Pages.Where(page => page.Address != Addresses.Home).ToList();
        Frame = FrameOf(site, Explainers, isDraft);
        asOf = site.AsOf is { } day && Edtf.TryParse(day.ToString(), out var date, out _) ? date : null;
        Home = new PageLink(site.Settings.Title, Addresses.Home);
    }

    public Site Site { get; }

    public Findings Findings { get; }

    /// <summary>The language that the site speaks.</summary>
    public Language Language { get; }

    /// <summary>What the pages are called that the site makes itself.</summary>
    public PageTitles Titles { get; }

    public CrossReferences References { get; }

    public RuleViews Rules { get; }

    public Summaries Summaries { get; }

    public Passages Passages { get; }

    public ProseViews Prose { get; }

    public Corrections Corrections { get; }

    /// <summary>The pages other than the home page, in order.</summary>
    public IReadOnlyList<Page> Explainers { get; }

    public SiteFrame Frame { get; }

    /// <summary>The first step of every breadcrumb but the home page's own.</summary>
    public PageLink Home { get; }

    /// <summary>Ready-made citations of a page.</summary>
    /// <param name="address">Where it stands.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="changed">When it was changed last; where null, the last day that the content knows of.</param>
    /// <param name="authors">Who wrote it; null where nobody is named.</param>
    public PageCitation Cite(string address, string title, Edtf? changed = null, IReadOnlyList<Person>? authors = null) =>
        Cite(CslItems.OfPage(Site, address, title, changed ?? asOf, authors ?? []));

    /// <summary>Ready-made citations of a work.</summary>
    public PageCitation Cite(CslItem item) => new(CitationText.Of(item, Language), BibTex.Of(item).TrimEnd(), CslJson.Of(item, Language).TrimEnd());

    private static SiteFrame FrameOf(Site site, IReadOnlyList<Page> explainers, bool isDraft) => new()
    {
        Title = site.Settings.Title,
        Description = site.Settings.Description,
        Language = site.Settings.Language,
        Direction = TextDirection.Of(site.Settings.Language),
        BaseUrl = site.Settings.BaseUrl,
        Publisher = site.Publisher,
        License = site.Settings.Written.License is { } license ? new(license.Name, license.Address, license.Text) : null,
        HasEmbeds = site.Settings.HasEmbeds,
        Explainers = explainers.Select(Summaries.Link).ToList(),
        Navigation = site.Settings.Written.Navigation.Select(entry => Entry(entry.Title.Value, entry.Url.Value, site)).OfType<PageLink>().ToList(),
        Accent = site.Settings.Written.Theme.Accent?.Value,
        Logo = FilesOf(site, [site.Settings.Written.Theme.Logo]).FirstOrDefault(),
        Css = FilesOf(site, site.Settings.Written.Theme.Css),
        IsDraft = isDraft,
    };

    // A file that is not there is left out: FC806 reports it.
    private static List<string> FilesOf(Site site, IEnumerable<Written<string>?> files) =>
        files.Select(file => file?.Value).OfType<string>().Where(address => site.AddressBook.Find(address) is not null).ToList();

    // An entry that leads nowhere is left out: the header stands on every page.
    private static PageLink? Entry(string title, string url, Site site)
    {
        if (WebAddress.Of(url) is { } whole)
            return new(title, whole);
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash >= 0 ? (url[..hash], url[hash..]) : (url, "");
        return site.AddressBook.Find(Redirect.Normalize(path)) is { } entry ? new(title, entry.Address + fragment) : null;
    }
}
