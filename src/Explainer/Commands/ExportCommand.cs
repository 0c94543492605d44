using System.CommandLine;
using Explainer.Emit;
using Explainer.Report;

namespace Explainer.Commands;

/// <summary><c>explainer export</c>: writes what a site offers under <c>/data/</c>, without the site.</summary>
internal static class ExportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommonOptions options)
    {
        var output = new Option<string>("--output")
        {
            Description = "The folder that the files go to. What else lies in it stays.",
            HelpName = "DIR",
            Required = true,
        };
        var command = new Command("export", "Check the publication and write its claims, citations and sources as data.") { output };
        command.SetAction(async (parsed, token) =>
        {
            var site = await CheckedSite.ReadAsync(options.Root(parsed), withDrafts: false, token);
            var report = options.Report(parsed);
            report.Write(site.Report);
            if (site.Build.Findings.HasErrors)
            {
                report.Say("Not written, because of the errors.");
                return ExitCode.FoundErrors;
            }
            var folder = parsed.GetRequiredValue(output);
            Directory.CreateDirectory(folder);
            foreach (var file in site.Build.Data.Files.Append(site.Build.Data.Archive))
            {
                token.ThrowIfCancellationRequested();
                var path = Path.Combine(folder, file.Name);
                ObstacleException.ThrowIfTooLong(path, file);
                WholeFile.Write(path, file.WriteTo);
            }
            report.Say($"Wrote {Totals.Of(site.Build.Data.All.Count, "file")} to {folder.TrimEnd('/')}/.");
            return ExitCode.Clean;
        });
        return command;
    }
}
