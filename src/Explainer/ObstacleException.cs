using System.Globalization;
using Explainer.Export;

namespace Explainer;

/// <summary>Something outside the content keeps the work from being done: a folder that is missing, a full disk, a port in use.</summary>
/// <remarks>The message is one line, <c>path: what is wrong. What to do.</c>; the command prints it and exits with 2.</remarks>
internal sealed class ObstacleException : Exception
{
    /// <summary>States an obstacle.</summary>
    /// <param name="path">What it is about, as the user knows it.</param>
    /// <param name="problem">What is wrong, without its full stop.</param>
    /// <param name="remedy">What to do, as a sentence.</param>
    /// <param name="cause">What the system reported; null where nothing did.</param>
    public ObstacleException(string path, string problem, string remedy, Exception? cause = null)
        : base($"{path}: {problem}. {remedy}", cause)
    {
    }

    /// <summary>States what the system reported of a file or folder.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="deed">What was tried, as a participle: <c>read</c>, <c>written</c>.</param>
    /// <param name="cause">What the system reported.</param>
    public static ObstacleException Because(string path, string deed, Exception cause) => cause switch
    {
        ObstacleException obstacle => obstacle,
        UnauthorizedAccessException => new(path, $"this may not be {deed}", "Change its permissions, or run as a user who has them.", cause),
        _ => new(path, $"this cannot be {deed}: {Reason(cause)}", "Put that right and try again.", cause),
    };

    /// <summary>Refuses a file of the data that is longer than its format allows, before any of it is written.</summary>
    /// <param name="path">Where it would go, as the user knows it.</param>
    /// <param name="file">The file.</param>
    /// <exception cref="ObstacleException">It is too long.</exception>
    public static void ThrowIfTooLong(string path, DataFile file)
    {
        if (file.Longest is { } longest && file.Length > longest)
        {
            throw new ObstacleException(
                path,
                $"the data has {Number(file.Length)} bytes as a zip, and one that every program can open has at most {Number(longest)}",
                "Split the publication into several, each with a folder input/ of its own.");
        }
    }

    /// <summary>Whether an exception tells of the disk, and not of a fault in this program.</summary>
    public static bool IsOfTheDisk(Exception exception) => exception is IOException or UnauthorizedAccessException;

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    // The runtime's messages end in the path, which stands before them already.
    private static string Reason(Exception cause)
    {
        var path = cause.Message.IndexOf(" : '", StringComparison.Ordinal);
        var reason = (path < 0 ? cause.Message : cause.Message[..path]).TrimEnd('.', ' ').ReplaceLineEndings(" ");
        return reason.Length == 0 ? "unknown reason" : char.ToLowerInvariant(reason[0]) + reason[1..];
    }
}
