using System.CommandLine;
using Explainer.Check;
using Explainer.Report;

namespace Explainer.Commands;

/// <summary><c>explainer check</c>: says what is wrong, and writes nothing but what it is asked to: the baseline, safe fixes.</summary>
internal sealed class CheckCommand
{
    private readonly CommonOptions options;
    private readonly TextWriter output;

    private readonly Option<string?> format = new Option<string?>("--format")
    {
        Description = "text: for people. json, sarif, junit, rdjson (reviewdog), gitlab (Code Quality): for programs. github: workflow commands. "
            + "markdown: a summary for a pull request. Where none is given: text, and on GitHub Actions the commands of github after it, "
            + "and markdown in the summary of the run. [default: text]",
        HelpName = string.Join('|', ReportFormat.Names),
    }.AcceptOnlyFromAmong([.. ReportFormat.Names]);

    private readonly Option<string?> baseline = new("--baseline")
    {
        Description = "Leave out the findings that this file lists, and count them.",
        HelpName = "FILE",
    };

    private readonly Option<bool> updateBaseline = new("--update-baseline")
    {
        Description = "Write the findings that there are into the file of --baseline.",
    };

    private readonly Option<string?> compare = new("--compare")
    {
        Description = "With --format markdown: say what changed since this report, which check --format json made.",
        HelpName = "FILE",
    };

    private readonly Option<string?> changedSince = new("--changed-since")
    {
        Description = "Tell only of lines that changed since this git revision, and of files that did; count what else was found.",
        HelpName = "REVISION",
    };

    private readonly Option<bool> coverage = new("--coverage")
    {
        Description = "Say by page how many of the sentences that can be checked stand under a claim: "
            + "under the text, beside another format on standard error.",
    };

    private readonly Option<bool> timings = new("--timings")
    {
        Description = "Say how long each stage and each rule took: under the text, beside another format on standard error.",
    };

    private readonly Option<string?> asOf = new("--as-of")
    {
        Description = "The day to which the age of reviews is counted. [default: the newest date of the content]",
        HelpName = "DATE",
    };

    private readonly Option<bool> fix = new("--fix")
    {
        Description = "Mend what can be mended safely, in the files; no sentence is changed but to mark an omission in a quotation.",
    };

    private readonly Option<bool> dryRun = new("--dry-run")
    {
        Description = "With --fix: show what would change, and write nothing.",
    };

    private CheckCommand(CommonOptions options, TextWriter output) => (this.options, this.output) = (options, output);

    /// <summary>Makes the command.</summary>
    public static Command Create(CommonOptions options, TextWriter output) => new CheckCommand(options, output).Create();

    private Command Create()
    {
        var command = new Command("check", "Say what is wrong with the publication.")
        {
            format, baseline, updateBaseline, compare, changedSince, coverage, timings, asOf, fix, dryRun,
        };
        options.AddDraft(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(updateBaseline) && result.GetValue(baseline) is null)
                result.AddError("--update-baseline needs --baseline FILE.");
            if (result.GetValue(compare) is not null && result.GetValue(format) != ReportFormat.Markdown)
                result.AddError("--compare FILE needs --format markdown.");
            if (result.GetValue(dryRun) && !result.GetValue(fix))
                result.AddError("--dry-run needs --fix.");
            if (result.GetValue(dryRun) && result.GetValue(format) is not (null or ReportFormat.Text))
                result.AddError("--dry-run shows a difference, and takes no --format.");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken token)
    {
        var clock = parsed.GetValue(timings) ? new Timings() : null;
        // What is wrong with the arguments is told before the work begins.
        var earlier = parsed.GetValue(compare) is { } path ? EarlierReportFile.Read(path) : null;
        var listed = parsed.GetValue(baseline) is { } file ? new BaselineFile(file, options.Root(parsed)) : null;
        var known = parsed.GetValue(updateBaseline) ? listed?.Read() : listed?.ReadExisting();
        var day = parsed.GetValue(asOf) is { } written ? GivenDay.Read("--as-of", written).Latest : null;
        var changes = await ChangesAsync(parsed, token);

        var site = await CheckedSite.ReadAsync(options.Root(parsed), options.IsDraft(parsed), token, clock, day);
        SafeFixes? fixes = null;
        if (parsed.GetValue(fix))
        {
            fixes = new(site);
            if (parsed.GetValue(dryRun))
            {
                fixes.WriteDifference(output);
                return site.Build.Findings.HasErrors ? ExitCode.FoundErrors : ExitCode.Clean;
            }
            if (fixes.Count > 0)
            {
                fixes.Write(options.Root(parsed));
                changes = await ChangesAsync(parsed, token);
                site = await CheckedSite.ReadAsync(options.Root(parsed), options.IsDraft(parsed), token, clock, day);
            }
        }
        var report = site.Report;
        if (parsed.GetValue(updateBaseline))
        {
            listed!.Write(Baseline.Write(report.Findings.All, report.Fingerprints));
            known = listed.ReadExisting();
        }
        report = known is null ? report : report.Without(known);
        report = changes is null ? report : report.Only(changes);

        var chosen = parsed.GetValue(format);
        if (earlier is not null)
            MarkdownReport.Write(output, report, earlier);
        else if (chosen is not (null or ReportFormat.Text))
            ReportFormat.Write(chosen, output, report);
        else
            WriteText(parsed, report, isChosen: chosen is not null);
        if (fixes is not null)
            (chosen is null or ReportFormat.Text ? output : options.Error).WriteLine(fixes);
        if (parsed.GetValue(coverage))
            CoverageTable.Write(chosen is null or ReportFormat.Text ? output : options.Error, site.Build.Site.Coverage);
        if (clock is not null)
            TimingTable.Write(chosen is null or ReportFormat.Text ? output : options.Error, clock, site.Build.Findings);
        return report.Findings.HasErrors ? ExitCode.FoundErrors : ExitCode.Clean;
    }

    private async Task<ChangedLines?> ChangesAsync(ParseResult parsed, CancellationToken token)
    {
        var root = options.Root(parsed);
        // A root that is missing is told of by whoever reads it.
        if (parsed.GetValue(changedSince) is not { } revision || !Directory.Exists(root))
            return null;
        return await new GitChanges(root).SinceAsync(revision, token);
    }

    private void WriteText(ParseResult parsed, CheckReport report, bool isChosen)
    {
        var text = options.Report(parsed);
        text.Write(report);
        if (parsed.GetValue(updateBaseline))
            text.Say($"Wrote {Totals.Of(report.Findings.Baselined.Count, "finding")} to {parsed.GetValue(baseline)}.");
        var terminal = options.Terminal(parsed);
        if (!isChosen && terminal.ShowsAnnotations)
            GitHubReport.Write(output, report);
        if (!isChosen && terminal.SummaryFile is { } summary)
        {
            using var file = new StreamWriter(summary, append: true);
            MarkdownReport.Write(file, report, earlier: null);
        }
    }
}
