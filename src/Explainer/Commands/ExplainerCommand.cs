using System.CommandLine;
using Explainer.Report;

namespace Explainer.Commands;

/// <summary>The <c>explainer</c> command: it reads the arguments, does the work and states the exit code.</summary>
internal static class ExplainerCommand
{
    /// <summary>Runs the command without colours, as if its output went to a file.</summary>
    public static Task<int> InvokeAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error, CancellationToken token = default) =>
        InvokeAsync(args, output, error, _ => Terminal.Plain(output), token);

    /// <summary>Runs the command.</summary>
    /// <param name="args">The arguments, without the program's name.</param>
    /// <param name="output">Takes what was asked for.</param>
    /// <param name="error">Takes what keeps the work from being done, one line each.</param>
    /// <param name="terminal">How words for people are shown, given whether colours are unwanted.</param>
    /// <param name="token">Stops the work; nothing is left half-written.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> InvokeAsync(
        IReadOnlyList<string> args, TextWriter output, TextWriter error, Func<bool, Terminal> terminal, CancellationToken token)
    {
        var options = new CommonOptions(terminal, error);
        var root = new RootCommand("Checks that every claim of an explainer is carried by the passages it cites, and publishes it.")
        {
            BuildCommand.Create(options),
            CheckCommand.Create(options, output),
            ReviewCommand.Create(options),
            LinksCommand.Create(options),
            ServeCommand.Create(options),
            ExportCommand.Create(options),
            ExplainCommand.Create(output),
        };
        options.AddTo(root);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
            return UsageReport.Write(parsed, error);
        try
        {
            // Signals are the caller's, and exceptions are told below.
            return await parsed.InvokeAsync(
                new() { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, token);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (exception is ObstacleException || ObstacleException.IsOfTheDisk(exception))
        {
            Tell(error, exception);
            return ExitCode.CouldNotDoWork;
        }
        catch (Exception exception)
        {
            await error.WriteLineAsync($"explainer: this is a fault of the program itself; please report it with what follows.\n{exception}");
            return ExitCode.CouldNotDoWork;
        }
    }

    /// <summary>Prints what keeps the work from being done, as one line.</summary>
    public static void Tell(TextWriter error, Exception exception) =>
        error.WriteLine(VisibleText.Of($"explainer: {exception.Message}"));
}
