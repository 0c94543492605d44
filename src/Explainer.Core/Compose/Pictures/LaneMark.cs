using Explainer.Compose.Parts;

namespace Explainer.Compose.Pictures;

/// <summary>A mark of the swimlanes: an event or a statement, or several of one lane that stand too close to be told apart.</summary>
public sealed record LaneMark
{
    /// <summary>Where it leads: an entry of a list, or the section of a day.</summary>
    public required string Address { get; init; }

    /// <summary>How many it stands for.</summary>
    public required int Count { get; init; }

    /// <summary>That number, in the shape; null where it is one.</summary>
    public required Label? Number { get; init; }

    /// <summary>What happened or was said; of several, who speaks. Cut where it is long, and empty where several events stand together.</summary>
    public required string Words { get; init; }

    /// <summary>When; of several, when the first was. Null where undated.</summary>
    public required DateText? Date { get; init; }

    /// <summary>When the last of several was; null where all are of one date.</summary>
    public required DateText? Until { get; init; }

    /// <summary>About or perhaps then: drawn dashed.</summary>
    public required bool IsDashed { get; init; }

    /// <summary>A day or no date: drawn round. Else a span of days: drawn as a bar.</summary>
    public required bool IsDot { get; init; }

    /// <summary>The shape.</summary>
    public required Box Shape { get; init; }

    /// <summary>The heads of arrows at ends that are open or unknown, as the data of a path; empty where there are none.</summary>
    public required string Arrows { get; init; }

    /// <summary>Where it can be met.</summary>
    public required Box Target { get; init; }
}
