using Explainer.Parse;

namespace Explainer.Compose.Pictures;

/// <summary>Who said what, at a glance: a row for each speaker, a column for each subject, a sign for each act.</summary>
public sealed record StanceMatrix
{
    /// <summary>Rows that can be seen at a glance.</summary>
    public const int MostSpeakers = 80;

    /// <summary>Signs that keep the picture below 25 KB, compressed.</summary>
    public const int MostMarks = 300;

    /// <summary>In user units.</summary>
    public required int Width { get; init; }

    /// <summary>In user units.</summary>
    public required int Height { get; init; }

    /// <summary>From left to right; at most ten.</summary>
    public required IReadOnlyList<MatrixColumn> Columns { get; init; }

    /// <summary>From top to bottom.</summary>
    public required IReadOnlyList<MatrixGroup> Groups { get; init; }

    /// <summary>The acts that occur: what a key has to explain.</summary>
    public required IReadOnlyList<Act> Acts { get; init; }

    /// <summary>Speakers that only the table has: those who said least, where there are very many.</summary>
    public required int LeftOut { get; init; }
}
