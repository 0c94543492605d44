namespace Explainer.Compose.Pictures;

/// <summary>A hatched part of a picture.</summary>
/// <param name="Area">The part.</param>
/// <param name="Lines">Its slanting lines, as the data of a path.</param>
/// <param name="X">The middle of the words above it.</param>
/// <param name="Y">Their base line.</param>
public sealed record Hatching(Box Area, string Lines, int X, int Y)
{
    private const int Distance = 8;

    /// <summary>Hatches a part.</summary>
    public static Hatching Of(Box area, int x, int y)
    {
        var lines = new List<string>();
        // Each line rises to the right by as much as it runs, and is cut where it leaves the part.
        for (var start = area.X - area.Height; start < area.Right; start += Distance)
        {
            var (from, to) = (Math.Max(start, area.X), Math.Min(start + area.Height, area.Right));
            if (from < to)
                lines.Add($"M{from} {area.Bottom - (from - start)}L{to} {area.Bottom - (to - start)}");
        }
        return new(area, string.Concat(lines), x, y);
    }
}
