using Explainer.Check;

namespace Explainer.Commands;

/// <summary>The file of a baseline.</summary>
/// <param name="path">Where it is, as the user wrote it.</param>
/// <param name="root">The folder that holds <c>input/</c>.</param>
internal sealed class BaselineFile(string path, string root)
{
    /// <summary>Reads it.</summary>
    /// <returns>Null where there is no such file.</returns>
    /// <exception cref="ObstacleException">It cannot be read, or is no baseline.</exception>
    public Baseline? Read()
    {
        try
        {
            return File.Exists(path) ? Baseline.Read(File.ReadAllText(path), FromRoot()) : null;
        }
        catch (FormatException exception)
        {
            throw new ObstacleException(path, $"this is no baseline: {exception.Message}", "Give one that check --update-baseline wrote.", exception);
        }
        catch (Exception exception) when (ObstacleException.IsOfTheDisk(exception))
        {
            throw ObstacleException.Because(path, "read", exception);
        }
    }

    /// <summary>Reads it.</summary>
    /// <exception cref="ObstacleException">There is none, it cannot be read, or it is no baseline.</exception>
    public Baseline ReadExisting() =>
        Read() ?? throw new ObstacleException(path, "there is no such file", "Write it with check --baseline FILE --update-baseline.");

    /// <summary>Writes it whole, in the place of what was there.</summary>
    /// <exception cref="ObstacleException">It cannot be written.</exception>
    public void Write(string text)
    {
        var temporary = path + ".new";
        try
        {
            File.WriteAllText(temporary, text);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (ObstacleException.IsOfTheDisk(exception))
        {
            File.Delete(temporary);
            throw ObstacleException.Because(path, "written", exception);
        }
    }

    /// <summary>The path as findings have it: from the root, where the file lies below it.</summary>
    private string FromRoot()
    {
        var relative = Path.GetRelativePath(root, path).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? path.Replace('\\', '/') : relative;
    }
}
