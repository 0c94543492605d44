namespace Explainer.Languages;

/// <summary>A part of a date's words.</summary>
/// <param name="Text">The words; those of all parts, one behind the other, are those of the date.</param>
/// <param name="Machine">A value for <c>time datetime</c>, where the words are those of a known date that has one; else null.</param>
public readonly record struct DateRun(string Text, string? Machine);
