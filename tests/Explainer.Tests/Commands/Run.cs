using Explainer.Commands;
using Xunit;

namespace Explainer.Tests.Commands;

/// <summary>What the command did: its exit code and what it printed.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the command in this process.</summary>
    public static async Task<Run> OfAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await ExplainerCommand.InvokeAsync(args, output, error);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Asserts that the work could not be done, and that one line says why.</summary>
    public void AssertObstacle(params string[] words)
    {
        Assert.Equal(2, ExitCode);
        Assert.Equal("", Output);
        var line = Assert.Single(Error.TrimEnd('\n').Split('\n'));
        Assert.StartsWith("explainer: ", line, StringComparison.Ordinal);
        Assert.All(words, word => Assert.Contains(word, line, StringComparison.Ordinal));
    }
}
