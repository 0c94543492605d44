using System.CommandLine;

namespace Explainer.Commands;

/// <summary><c>explainer build</c>: checks the publication, and writes the site where nothing keeps it from being published.</summary>
internal static class BuildCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommonOptions options)
    {
        var command = new Command("build", "Check the publication and write the site. With errors, the last site stays as it was.");
        var cards = new Option<bool>("--cards")
        {
            Description = "Draw a picture of each explainer, for where a link to it is shared; "
                + "needs Chromium or Chrome, or another that EXPLAINER_BROWSER names.",
        };
        command.Options.Add(cards);
        options.AddDraft(command);
        options.AddOutput(command);
        command.SetAction(async (parsed, token) =>
        {
            var build = new SitePublication(options, parsed, parsed.GetValue(cards) ? Browser.Find() : null);
            return await build.RunAsync(token) ? ExitCode.Clean : ExitCode.FoundErrors;
        });
        return command;
    }
}
