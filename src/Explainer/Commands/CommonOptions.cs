using System.CommandLine;
using Explainer.Discover;
using Explainer.Emit;
using Explainer.Report;

namespace Explainer.Commands;

/// <summary>The options that several commands share, and what they mean once they are read.</summary>
/// <param name="terminal">How words for people are shown, given whether colours are unwanted.</param>
/// <param name="error">Takes what keeps the work from being done.</param>
internal sealed class CommonOptions(Func<bool, Terminal> terminal, TextWriter error)
{
    private readonly Option<string> root = new("--root")
    {
        Description = "The folder that holds input/.",
        HelpName = "DIR",
        DefaultValueFactory = _ => ".",
        Recursive = true,
    };

    private readonly Option<bool> noColor = new("--no-color")
    {
        Description = "Show no colours, as where NO_COLOR is set.",
        Recursive = true,
    };

    private readonly Option<string> verbosity = new Option<string>("--verbosity")
    {
        Description = "quiet: errors only. normal: warnings, too. detailed: notes and what is suppressed, too.",
        HelpName = "quiet|normal|detailed",
        DefaultValueFactory = _ => "normal",
        Recursive = true,
    }.AcceptOnlyFromAmong("quiet", "normal", "detailed");

    private readonly Option<string?> output = new("--output")
    {
        Description = "The folder that the site goes to. [default: output/ under the root]",
        HelpName = "DIR",
    };

    private readonly Option<bool> draft = new("--draft")
    {
        Description = "Take in pages that are drafts, and go on in spite of errors: to look at, not to publish.",
    };

    /// <summary>Takes what keeps the work from being done, one line each.</summary>
    public TextWriter Error => error;

    /// <summary>Gives the options that every command has to the root command.</summary>
    public void AddTo(RootCommand command)
    {
        command.Options.Add(root);
        command.Options.Add(noColor);
        command.Options.Add(verbosity);
    }

    /// <summary>Gives the options of what reads a site to a command.</summary>
    public void AddDraft(Command command) => command.Options.Add(draft);

    /// <summary>Gives the options of what writes a site to a command.</summary>
    public void AddOutput(Command command) => command.Options.Add(output);

    /// <summary>The folder that holds <c>input/</c>.</summary>
    public string Root(ParseResult parsed) => parsed.GetRequiredValue(root);

    /// <summary>Whether drafts are taken in.</summary>
    public bool IsDraft(ParseResult parsed) => parsed.GetValue(draft);

    /// <summary>Where the site goes.</summary>
    /// <exception cref="ObstacleException">A build must not write there.</exception>
    public OutputFolder Output(ParseResult parsed) =>
        OutputFolder.At(parsed.GetValue(output) ?? InputFolder.OnDisk(Root(parsed), "output"), Root(parsed));

    /// <summary>Tells a person what was found.</summary>
    public TextReport Report(ParseResult parsed) => new(Terminal(parsed), parsed.GetRequiredValue(verbosity) switch
    {
        "quiet" => Verbosity.Quiet,
        "detailed" => Verbosity.Detailed,
        _ => Verbosity.Normal,
    });

    /// <summary>Where words for people go.</summary>
    public Terminal Terminal(ParseResult parsed) => terminal(parsed.GetValue(noColor));
}
