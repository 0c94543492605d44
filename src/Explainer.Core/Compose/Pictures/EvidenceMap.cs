using Explainer.Parse;

namespace Explainer.Compose.Pictures;

/// <summary>What each claim of a page rests on: the claims on the left, the sources on the right, a line for what one does for the other.</summary>
public sealed record EvidenceMap
{
    /// <summary>Lines that an eye can follow; where there are more, the sources of one publisher become one.</summary>
    public const int MostLines = 60;

    /// <summary>In user units.</summary>
    public required int Width { get; init; }

    /// <summary>In user units.</summary>
    public required int Height { get; init; }

    /// <summary>Where the lines begin, and where they end.</summary>
    public required (int Left, int Right) Gap { get; init; }

    /// <summary>From top to bottom, in an order in which few lines cross.</summary>
    public required IReadOnlyList<MapClaim> Claims { get; init; }

    /// <summary>From top to bottom, likewise.</summary>
    public required IReadOnlyList<MapSource> Sources { get; init; }

    /// <summary>The sources of one publisher are drawn as one, since there are too many lines.</summary>
    public required bool IsGathered { get; init; }

    /// <summary>The kinds of lines that occur: what a key has to explain.</summary>
    public required IReadOnlyList<Stance> Stances { get; init; }
}
