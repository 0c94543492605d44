using System.CommandLine;
using Explainer.Report;

namespace Explainer.Commands;

/// <summary><c>explainer check</c>: says what is wrong, and writes nothing.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommonOptions options, TextWriter output)
    {
        var format = new Option<string>("--format")
        {
            Description = "text: for people. json: for programs.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var timings = new Option<bool>("--timings") { Description = "Say how long each stage and each rule took: under the text, beside another format on standard error." };
        var command = new Command("check", "Say what is wrong with the publication, and write nothing.") { format, timings };
        options.AddDraft(command);
        command.SetAction(async (parsed, token) =>
        {
            var clock = parsed.GetValue(timings) ? new Timings() : null;
            var site = await CheckedSite.ReadAsync(options.Root(parsed), options.IsDraft(parsed), token, clock);
            if (parsed.GetRequiredValue(format) == "json")
                JsonReport.Write(output, site.Build);
            else
                options.Report(parsed).Write(site.Input, site.Build, site.Took);
            if (clock is not null)
                TimingTable.Write(parsed.GetRequiredValue(format) == "text" ? output : options.Error, clock, site.Build.Findings);
            return site.Build.Findings.HasErrors ? ExitCode.FoundErrors : ExitCode.Clean;
        });
        return command;
    }
}
