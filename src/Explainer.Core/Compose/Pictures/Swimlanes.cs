using Explainer.Compose.Parts;

namespace Explainer.Compose.Pictures;

/// <summary>What happened, and who spoke, over time: a lane for the events and one for each group of speakers, time from left to right.</summary>
public sealed record Swimlanes
{
    /// <summary>In user units.</summary>
    public required int Width { get; init; }

    /// <summary>In user units.</summary>
    public required int Height { get; init; }

    /// <summary>The events first, then the groups in the order of the site, then those who are in none.</summary>
    public required IReadOnlyList<Lane> Lanes { get; init; }

    /// <summary>The line of time.</summary>
    public required TimeAxis Axis { get; init; }

    /// <summary>
    /// Lines from the days of events down through all lanes, as the data of a path; empty where there are no events, or nothing but events.
    /// </summary>
    public required string EventLines { get; init; }

    /// <summary>The hatched column in which undated statements stand; null where there are none.</summary>
    public required Hatching? Undated { get; init; }

    /// <summary>Number of events.</summary>
    public required int Events { get; init; }

    /// <summary>Number of statements.</summary>
    public required int Statements { get; init; }

    /// <summary>The first date, as written.</summary>
    public required DateText First { get; init; }

    /// <summary>The last date, as written.</summary>
    public required DateText Last { get; init; }
}
