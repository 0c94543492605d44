using System.Globalization;
using Explainer.Text;

namespace Explainer.Commands;

/// <summary>A day among the arguments.</summary>
internal static class GivenDay
{
    /// <summary>Reads one known day; today where none is given.</summary>
    /// <exception cref="ObstacleException">It is none.</exception>
    public static Edtf OrToday(string option, string? written) =>
        Read(option, written ?? TimeProvider.System.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Reads one known day.</summary>
    /// <param name="option">The option that takes it: <c>--on</c>.</param>
    /// <param name="written">What the user wrote.</param>
    /// <exception cref="ObstacleException">It is none.</exception>
    public static Edtf Read(string option, string written) =>
        Edtf.TryParse(written, out var day, out _) && day.IsExactDay
            ? day
            : throw new ObstacleException($"{option} {written}", "this is no day", "Write it like 2024-05-03.");
}
