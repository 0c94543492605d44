using System.CommandLine;
using System.CommandLine.Parsing;
using Explainer.Serve;

namespace Explainer.Commands;

/// <summary><c>explainer serve</c>: shows the site in a browser on this machine, and builds it again whenever the input changes.</summary>
internal static class ServeCommand
{
    private const int LastPort = 65535;

    /// <summary>Makes the command.</summary>
    public static Command Create(CommonOptions options)
    {
        var port = new Option<int>("--port")
        {
            Description = "The port to listen at; 0 takes any that is free.",
            HelpName = "N",
            DefaultValueFactory = _ => 8080,
        };
        port.Validators.Add(RequirePort);
        var command = new Command("serve", "Build the site, show it at http://127.0.0.1:8080/, and build it again whenever input/ changes.") { port };
        options.AddDraft(command);
        options.AddOutput(command);
        command.SetAction(async (parsed, token) =>
        {
            var publication = new SitePublication(options, parsed);
            await ServeAsync(publication, options.Root(parsed), parsed.GetRequiredValue(port), options.Error, token);
            return ExitCode.Clean;
        });
        return command;

        void RequirePort(OptionResult result)
        {
            // What is no number at all is reported by the parser.
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var number) && number is < 0 or > LastPort)
                result.AddError($"'{number}' is no port: it is a number from 0 to {LastPort}.");
        }
    }

    private static async Task ServeAsync(SitePublication publication, string root, int port, TextWriter error, CancellationToken token)
    {
        // Watched from before the first build, so that no change goes unseen.
        using var watcher = InputWatcher.Of(root);
        var isClean = await publication.RunAsync(token);
        await using var server = await SiteServer.StartAsync(publication.Output.Path, port, token);
        publication.Say(isClean || publication.IsDraft || !publication.Output.HasSite
            ? $"Serving at {server.Address}. Ctrl-C stops."
            : $"Serving the last good site at {server.Address}. Ctrl-C stops.");
        for (; ; )
        {
            await watcher.NextAsync(token);
            await BuildAgainAsync(publication, error, token);
        }
    }

    // A mistake in the middle of editing must not end the session.
    private static async Task BuildAgainAsync(SitePublication publication, TextWriter error, CancellationToken token)
    {
        publication.Say("");
        try
        {
            await publication.RunAsync(token);
        }
        catch (Exception exception) when (exception is ObstacleException || ObstacleException.IsOfTheDisk(exception))
        {
            ExplainerCommand.Tell(error, exception);
        }
    }
}
