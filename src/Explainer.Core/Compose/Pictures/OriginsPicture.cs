namespace Explainer.Compose.Pictures;

/// <summary>Where sources come from: first reports on the left, what repeats them to the right; so that an echo is seen as one.</summary>
public sealed record OriginsPicture
{
    /// <summary>Sources that can be seen at a glance, and that keep a picture small.</summary>
    public const int MostSources = 40;

    /// <summary>In user units.</summary>
    public required int Width { get; init; }

    /// <summary>In user units.</summary>
    public required int Height { get; init; }

    /// <summary>One for each independent origin, those of several sources first.</summary>
    public required IReadOnlyList<OriginsFrame> Frames { get; init; }

    /// <summary>Sources that are left out, where there are very many.</summary>
    public required int LeftOut { get; init; }

    /// <summary>How many sources it shows.</summary>
    public int SourceCount => Frames.Sum(frame => frame.Nodes.Count);
}
