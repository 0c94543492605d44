namespace Explainer.Compose.Pictures;

/// <summary>One lane of the swimlanes.</summary>
/// <param name="Kind">Whose lane it is.</param>
/// <param name="Title">The group's title; empty where <paramref name="Kind"/> is another, and the theme names the lane.</param>
/// <param name="Area">The lane, from edge to edge.</param>
/// <param name="X">Where its title begins.</param>
/// <param name="Y">The base line of its title.</param>
/// <param name="Marks">In order of time, the undated last.</param>
public sealed record Lane(LaneKind Kind, string Title, Box Area, int X, int Y, IReadOnlyList<LaneMark> Marks);
