using Explainer.Check;
using Explainer.Compose;
using Explainer.Export;
using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer;

/// <summary>The way of the data, from files to page models. Read this first.</summary>
/// <remarks>
/// <c>disk ─Discover→ InputTree ─Parse→ ParsedSite ─Resolve→ Site ─Check→ Findings ─Compose→ page models ─Render→ files ─Emit→ disk</c>.
/// The stages here are pure functions. What comes before and after them, in the <c>explainer</c> command, touches the disk.
/// </remarks>
public sealed class SiteBuild
{
    private SiteBuild(ParsedSite parsed, Site site, Findings findings)
    {
        (Parsed, Site, Findings) = (parsed, site, findings);
        Data = new(site);
    }

    /// <summary>What the authors wrote, file by file.</summary>
    public ParsedSite Parsed { get; }

    /// <summary>The publication, with every id replaced by what it names.</summary>
    public Site Site { get; }

    /// <summary>What is wrong with it.</summary>
    public Findings Findings { get; }

    /// <summary>What the publication offers as data; written when it is asked for.</summary>
    public DataFiles Data { get; }

    /// <summary>Reads, joins and checks a tree of files.</summary>
    /// <param name="input">The files.</param>
    /// <param name="withDrafts">Take in the pages that are not to be published.</param>
    /// <param name="watch">
    /// Called when a stage (<c>parse</c>, <c>resolve</c>, <c>check</c>) or a rule (its id) begins, on the thread that it runs on; what it gives
    /// is disposed when that is done.
    /// </param>
    /// <param name="asOf">The day that ages are counted to; where null, the last that the content knows of: the build has no clock.</param>
    public static SiteBuild Check(InputTree input, bool withDrafts = false, Func<string, IDisposable?>? watch = null, EdtfDay? asOf = null)
    {
        var parsed = Stage("parse", () => SiteParser.Parse(input));
        var site = Stage("resolve", () => Resolver.Resolve(parsed, withDrafts, asOf));
        var findings = Stage("check", () => Checker.Check(site, watch));
        return new(parsed, site, findings);

        T Stage<T>(string name, Func<T> work)
        {
            using var run = watch?.Invoke(name);
            return work();
        }
    }

    /// <summary>The same publication with other findings: some of them set aside.</summary>
    public SiteBuild With(Findings findings) => new(Parsed, Site, findings);

    /// <summary>What each page of the site shows, in order of their kinds; made one by one, as it is asked for.</summary>
    /// <param name="isDraft">Built in spite of errors: every page says so.</param>
    /// <param name="withCards">A picture is drawn of each explainer, and stands for it where it names none.</param>
    public IEnumerable<PageModel> Compose(bool isDraft = false, bool withCards = false) => Composer.Compose(Site, Findings, Data, isDraft, withCards);
}
