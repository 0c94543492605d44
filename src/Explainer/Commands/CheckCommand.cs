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
        var command = new Command("check", "Say what is wrong with the publication, and write nothing.") { format };
        options.AddDraft(command);
        command.SetAction(async (parsed, token) =>
        {
            var site = await CheckedSite.ReadAsync(options.Root(parsed), options.IsDraft(parsed), token);
            if (parsed.GetRequiredValue(format) == "json")
                JsonReport.Write(output, site.Report);
            else
                options.Report(parsed).Write(site.Report);
            return site.Build.Findings.HasErrors ? ExitCode.FoundErrors : ExitCode.Clean;
        });
        return command;
    }
}
