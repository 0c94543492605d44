using Explainer.Compose.Parts;

namespace Explainer.Compose.Pictures;

/// <summary>What a speaker did about one subject, as a sign.</summary>
/// <param name="Act">The act, how often, and where it is told.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="X">The middle of the sign.</param>
/// <param name="Y">The middle of the sign.</param>
/// <param name="Count">How often, beside the sign; null where once.</param>
/// <param name="Target">Where it can be met.</param>
public sealed record MatrixMark(ActCell Act, Subject Subject, int X, int Y, Label? Count, Box Target);
