namespace Explainer.Commands;

/// <summary>What the process tells the one that started it.</summary>
internal static class ExitCode
{
    /// <summary>The work is done, and nothing is wrong at error level.</summary>
    public const int Clean = 0;

    /// <summary>The content has findings at error level.</summary>
    public const int FoundErrors = 1;

    /// <summary>The work could not be done: usage, disk, network, nothing to check.</summary>
    public const int CouldNotDoWork = 2;

    /// <summary>Stopped by Ctrl-C; 128 and the number of the signal, as shells have it.</summary>
    public const int Interrupted = 130;
}
