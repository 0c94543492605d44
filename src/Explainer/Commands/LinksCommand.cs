using System.CommandLine;

using System.Text;
using Explainer.Check;
using Explainer.Discover;
using Explainer.Emit;
using Explainer.Links;
using Explainer.Parse;
using Explainer.Report;

namespace Explainer.Commands;

/// <summary><c>explainer links</c>: visits the addresses of sources and prose, and records what came of it for <c>check</c> to judge.</summary>
internal sealed class LinksCommand
{
    private const string Rule = "FC803";

    // With a pause after each request, a dozen takes long enough to be watched.
    private const int LongWork = 12;

    private readonly CommonOptions options;

    private readonly Option<int> timeout = Seconds("--timeout", "How long each answer may take.", least: 1, preset: 20);

    private readonly Option<int> pause = Seconds("--pause", "How long each host is left in peace after an answer.", least: 0, preset: 1);

    private readonly Option<int?> maxAge = new("--max-age")
    {
        Description = "Leave out what was visited less than so many days ago.",
        HelpName = "DAYS",
    };

    private readonly Option<string?> on = new("--on") { Description = "The day to be recorded. [default: today]", HelpName = "DATE" };

    private LinksCommand(CommonOptions options) => this.options = options;

    /// <summary>Makes the command.</summary>
    public static Command Create(CommonOptions options) => new LinksCommand(options).Create();

    private Command Create()
    {
        var command = new Command("links", "Visit the web addresses of sources and prose, and record in input/links.yml what is there.")
        {
            timeout, pause, maxAge, on,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(maxAge) < 0)
                result.AddError("--max-age takes a number of days of 0 or more.");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken token)
    {
        var day = GivenDay.OrToday("--on", parsed.GetValue(on)).Latest!.Value;
        var root = options.Root(parsed);
        var report = options.Report(parsed);
        // The links of a draft are best mended before it is published.
        var site = (await CheckedSite.ReadAsync(root, withDrafts: true, token)).Build;
        var file = InputFolder.OnDisk(root, InputTree.Prefix + LinksParser.Name);
        if (site.Parsed.Faults.FirstOrDefault(fault => fault.At.Path == InputTree.Prefix + LinksParser.Name) is { } fault)
        {
            throw new ObstacleException(
                file,
                $"line {fault.At.Line} of it has a fault, so nothing can be recorded here",
                "Mend the file, or take it away; explainer check tells more.");
        }

        var record = new LinkRecord(site.Site, day, parsed.GetValue(maxAge) ?? 0);
        var (patience, peace) = (TimeSpan.FromSeconds(parsed.GetValue(timeout)), TimeSpan.FromSeconds(parsed.GetValue(pause)));
        using var visitor = new LinkVisitor(patience, peace, site.Site.Settings.BaseUrl);
        var tour = new LinkTour(visitor, day);
        var terminal = report.IsQuiet ? Terminal.Plain(TextWriter.Null) : options.Terminal(parsed);
        try
        {
            await BuildProgress.ShowAsync(terminal, "Visiting addresses", LongWork, record.Due.Count, async progress =>
            {
                await tour.MakeAsync(record.Due, progress, token);
                return 0;
            });
        }
        finally
        {
            // Also where the tour was broken off: what was seen is not lost.
            Write(record, tour, file, report);
        }
        return await ReportAsync(root, report, token);
    }

    private static void Write(LinkRecord record, LinkTour tour, string file, TextReport report)
    {
        if (LinkRecord.IsOffline(tour.Made))
        {
            throw new ObstacleException(
                "links",
                "no host was found by its name, so nothing is recorded",
                "See whether this machine is on the network.");
        }
        WholeFile.Write(file, Encoding.UTF8.GetBytes(LinksWriter.Write(record.With(tour.Made))));
        report.Say($"{Outcome(record, tour)} Recorded in {file}.");
    }

    private static string Outcome(LinkRecord record, LinkTour tour)
    {
        var all = record.Count == 1 ? "1 address" : $"{record.Count:N0} addresses";
        var good = tour.Made.Count(visit => visit.Status.IsGood);
        var closed = tour.Made.Count(visit => visit.Status.KeepsOut);
        var failed = tour.Made.Count(visit => visit.Status.IsFailure);
        var notYet = record.Due.Count - tour.Made.Count;
        var left = notYet == 0 ? "" : $" {notYet:N0} left for another time.";
        return $"Visited {tour.Made.Count:N0} of {all}: {good:N0} good, {closed:N0} closed to programs, {failed:N0} failed.{left}";
    }

    // The rule has the last word on what is dead, and site.yml on how bad that is.
    private static async Task<int> ReportAsync(string root, TextReport report, CancellationToken token)
    {
        var site = (await CheckedSite.ReadAsync(root, withDrafts: true, token)).Build;
        var findings = site.Findings.All.Where(finding => finding.Rule.Id == Rule).ToList();
        foreach (var finding in findings)
            report.Say(finding.ToString());
        return findings.Exists(finding => finding.Level == Level.Error) ? ExitCode.FoundErrors : ExitCode.Clean;
    }

    private static Option<int> Seconds(string name, string description, int least, int preset)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "SECONDS", DefaultValueFactory = _ => preset };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var number) && (number < least || number > 3600))
                result.AddError($"{name} takes a number of seconds from {least} to 3600.");
        });
        return option;
    }
}
