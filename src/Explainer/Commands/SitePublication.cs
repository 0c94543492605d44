using System.CommandLine;
using Explainer.Emit;
using Explainer.Report;

namespace Explainer.Commands;

/// <summary>Checks a publication, tells what was found, and puts the site into its folder.</summary>
/// <remarks><c>build</c> does so once, <c>serve</c> again and again.</remarks>
internal sealed class SitePublication
{
    private readonly string root;
    private readonly TextReport report;
    private readonly Terminal terminal;
    private readonly Browser? browser;

    /// <summary>Reads the options.</summary>
    /// <param name="options">The options.</param>
    /// <param name="parsed">Their values.</param>
    /// <param name="browser">Draws a picture of each explainer; null where none are wanted.</param>
    /// <exception cref="ObstacleException">A build must not write to the output folder.</exception>
    public SitePublication(CommonOptions options, ParseResult parsed, Browser? browser = null)
    {
        this.browser = browser;
        root = options.Root(parsed);
        IsDraft = options.IsDraft(parsed);
        report = options.Report(parsed);
        terminal = options.Terminal(parsed);
        Output = options.Output(parsed);
    }

    /// <summary>Where the site goes.</summary>
    public OutputFolder Output { get; }

    /// <summary>Whether drafts are taken in, and the site is written in spite of errors.</summary>
    public bool IsDraft { get; }

    /// <summary>Prints a sentence about the work.</summary>
    public void Say(string sentence) => report.Say(sentence);

    /// <summary>Does the work once.</summary>
    /// <returns>Whether nothing was found at error level.</returns>
    public async Task<bool> RunAsync(CancellationToken token)
    {
        var build = await CheckAsync(token);
        var hasErrors = build.Findings.HasErrors;
        if (hasErrors && !IsDraft)
        {
            Say($"Not published, because of the errors. {Shown} {(Output.HasSite ? "is as it was" : "was not made")}.");
            return false;
        }
        using var cards = browser is null ? null : await ExplainerCards.DrawAsync(build, browser, hasErrors, token);
        var outcome = await BuildProgress.ShowAsync(
            report.IsQuiet ? Terminal.Plain(TextWriter.Null) : terminal,
            build.Site.AddressBook.Addresses.Count(),
            progress => SitePublisher.PublishAsync(build, root, Output, hasErrors, cards?.Files ?? [], progress, token));
        var kind = IsDraft ? "a draft of " : "";
        Say($"Wrote {kind}{Totals.Of(outcome.Files, "file")} to {Shown}: {outcome.Changed:N0} changed, {outcome.Removed:N0} removed.");
        return !hasErrors;
    }

    // The files' bytes are let go before the site is written: they are only needed to show the lines of findings.
    private async Task<SiteBuild> CheckAsync(CancellationToken token)
    {
        var site = await CheckedSite.ReadAsync(root, IsDraft, token);
        report.Write(site.Report);
        return site.Build;
    }

    private string Shown => Output.Shown.TrimEnd('/') + "/";
}
