using System.CommandLine;
using System.CommandLine.Parsing;
using Explainer.Report;
using Explainer.Text;

namespace Explainer.Commands;

/// <summary>Tells what is wrong with the arguments.</summary>
internal static class UsageReport
{
    /// <summary>Prints each error on a line, and where to read on.</summary>
    /// <returns><see cref="ExitCode.CouldNotDoWork"/>.</returns>
    public static int Write(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        var known = command.Subcommands.Select(sub => sub.Name)
            .Concat(parsed.RootCommandResult.Command.Options.Concat(command.Options).Select(option => option.Name))
            .ToList();
        var unmatched = parsed.UnmatchedTokens.ToHashSet(StringComparer.Ordinal);
        // A command that was not recognised is missing, too; to say so twice helps nobody.
        foreach (var problem in parsed.Errors.Where(problem => unmatched.Count == 0 || !IsOfMissingCommand(problem)))
        {
            var token = unmatched.FirstOrDefault(token => problem.Message.Contains($"'{token}'", StringComparison.Ordinal));
            var near = token is null ? null : NearestName.To(token, known);
            var hint = near is null ? "" : $" Did you mean '{near}'?";
            error.WriteLine(VisibleText.Of($"explainer: {problem.Message.TrimEnd('\r', '\n')}{hint}"));
        }
        var name = command is RootCommand ? "explainer" : $"explainer {command.Name}";
        error.WriteLine($"Run '{name} --help' to see what there is.");
        return ExitCode.CouldNotDoWork;
    }

    // It is about a command, and quotes nothing that was given.
    private static bool IsOfMissingCommand(ParseError problem) =>
        problem.SymbolResult is CommandResult && !problem.Message.Contains('\'');
}
