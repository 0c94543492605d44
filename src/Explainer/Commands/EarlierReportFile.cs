using Explainer.Report;

namespace Explainer.Commands;

/// <summary>The file of an earlier report.</summary>
internal static class EarlierReportFile
{
    /// <summary>Reads it.</summary>
    /// <exception cref="ObstacleException">There is none, it cannot be read, or it is no report.</exception>
    public static EarlierReport Read(string path)
    {
        if (!File.Exists(path))
            throw new ObstacleException(path, "there is no such file", "Make it with check --format json.");
        try
        {
            return EarlierReport.Read(File.ReadAllText(path));
        }
        catch (FormatException exception)
        {
            throw new ObstacleException(path, $"this is no report: {exception.Message}", "Make it anew with check --format json.", exception);
        }
        catch (Exception exception) when (ObstacleException.IsOfTheDisk(exception))
        {
            throw ObstacleException.Because(path, "read", exception);
        }
    }
}
