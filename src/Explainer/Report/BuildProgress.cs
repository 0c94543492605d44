using Spectre.Console;

namespace Explainer.Report;

/// <summary>Shows how far long work has come, where somebody looks on.</summary>
internal static class BuildProgress
{
    // What is done within a second needs no bar.
    private const int LongWork = 500;

    /// <inheritdoc cref="ShowAsync{T}(Terminal, string, int, int, Func{Action, Task{T}})"/>
    public static Task<T> ShowAsync<T>(Terminal terminal, int total, Func<Action, Task<T>> work) =>
        ShowAsync(terminal, "Writing the site", LongWork, total, work);

    /// <summary>Does the work, with a bar where it is long and the output is a terminal.</summary>
    /// <param name="terminal">Where the bar goes; it is gone when the work is done.</param>
    /// <param name="title">What is done.</param>
    /// <param name="longWork">Steps from which on the work is long.</param>
    /// <param name="total">Steps that the work has, about.</param>
    /// <param name="work">The work; it calls what it is given after each step, from any thread.</param>
    public static Task<T> ShowAsync<T>(Terminal terminal, string title, int longWork, int total, Func<Action, Task<T>> work)
    {
        if (!terminal.IsTerminal || total < longWork)
            return work(() => { });
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Writer),
            ColorSystem = terminal.HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        });
        return console.Progress().AutoClear(enabled: true).StartAsync(context =>
        {
            var bar = context.AddTask(title, maxValue: total);
            return work(() => bar.Increment(1));
        });
    }
}
