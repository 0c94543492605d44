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

    /// <summary>A file, a pipe or a text in memory.</summary>
    public static Terminal Plain(TextWriter writer) => new(writer, IsTerminal: false, HasColour: false, WidthOfAFile);

    /// <summary>This process's standard output.</summary>
    /// <param name="noColor">The user wants no colour.</param>
    /// <remarks>The variables are those of no-color.org and force-color.org, where an empty one counts as absent.</remarks>
    public static Terminal Standard(bool noColor)
    {
        var isForced = IsSet("FORCE_COLOR");
        var isTerminal = isForced || (!Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb");
        return isTerminal
            ? new(Console.Out, IsTerminal: true, HasColour: !noColor && !IsSet("NO_COLOR"), Console.IsOutputRedirected ? WidthOfAFile : WindowWidth())
            : Plain(Console.Out);
    }

    /// <summary>Writes with colours, or leaves them out where they cannot be shown.</summary>
    public AnsiWriter Ansi() => new(Writer, new AnsiCapabilities
    {
        Ansi = HasColour,
        ColorSystem = HasColour ? ColorSystem.Standard : ColorSystem.NoColors,
    });

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
