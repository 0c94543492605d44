using Spectre.Console;

namespace Explainer.Report;

/// <summary>Where words for people go, and what can be shown there.</summary>
/// <param name="Writer">Takes the words.</param>
/// <param name="IsTerminal">A person reads along, so findings are grouped and progress is shown.</param>
/// <param name="HasColour">Levels may be told apart by colour, too.</param>
/// <param name="Width">Cells that a line has.</param>
internal sealed record Terminal(TextWriter Writer, bool IsTerminal, bool HasColour, int Width)
{
    // What a log on the web shows without a sideways scroll.
    private const int WidthOfAFile = 120;

    /// <summary>Words may be links to the web (the escape sequence OSC 8).</summary>
    public bool HasLinks { get; init; }

    /// <summary>What is printed goes to the log of GitHub Actions, which shows workflow commands at the lines that they name.</summary>
    public bool ShowsAnnotations { get; init; }

    /// <summary>A file that Markdown may be added to, to be shown with the run; null where there is none.</summary>
    public string? SummaryFile { get; init; }

    /// <summary>A file, a pipe or a text in memory.</summary>
    public static Terminal Plain(TextWriter writer) => new(writer, IsTerminal: false, HasColour: false, WidthOfAFile);

    /// <summary>This process's standard output.</summary>
    /// <param name="noColor">The user wants no colour.</param>
    /// <remarks>
    /// The variables are those of no-color.org and force-color.org, where an empty one counts as absent, and those of GitHub Actions.
    /// </remarks>
    public static Terminal Standard(bool noColor)
    {
        var isForced = IsSet("FORCE_COLOR");
        var isTerminal = isForced || (!Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb");
        var hasColour = isTerminal && !noColor && !IsSet("NO_COLOR");
        var terminal = isTerminal
            ? new(Console.Out, IsTerminal: true, hasColour, Console.IsOutputRedirected ? WidthOfAFile : WindowWidth())
            : Plain(Console.Out);
        return terminal with
        {
            HasLinks = hasColour && !Console.IsOutputRedirected && ShowsLinks(),
            ShowsAnnotations = Environment.GetEnvironmentVariable("GITHUB_ACTIONS") is "true",
            SummaryFile = IsSet("GITHUB_STEP_SUMMARY") ? Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") : null,
        };
    }

    /// <summary>Writes with colours, or leaves them out where they cannot be shown.</summary>
    public AnsiWriter Ansi() => new(Writer, new AnsiCapabilities
    {
        Ansi = HasColour,
        ColorSystem = HasColour ? ColorSystem.Standard : ColorSystem.NoColors,
        Links = HasLinks,
    });

    // No terminal can be asked; these are known to show links. Others might print the address into the line.
    private static bool ShowsLinks() =>
        IsSet("WT_SESSION") || IsSet("KITTY_WINDOW_ID")
        || (int.TryParse(Environment.GetEnvironmentVariable("VTE_VERSION"), out var vte) && vte >= 5000)
        || Environment.GetEnvironmentVariable("TERM_PROGRAM") is "iTerm.app" or "WezTerm" or "vscode" or "ghostty" or "Hyper"
        || Environment.GetEnvironmentVariable("TERM") is "xterm-kitty" or "alacritty" or "foot";

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth is var width and > 0 ? width : WidthOfAFile;
        }
        catch (IOException)
        {
            return WidthOfAFile;
        }
    }
}
