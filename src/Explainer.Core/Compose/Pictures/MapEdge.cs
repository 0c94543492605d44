using Explainer.Parse;

namespace Explainer.Compose.Pictures;

/// <summary>What a source does for a claim, as a line between them.</summary>
/// <param name="Source">The place of the source among <see cref="EvidenceMap.Sources"/>, from 0.</param>
/// <param name="Stance">What its passages do for the claim: the most that any of them does.</param>
/// <param name="Curve">From the claim to the source.</param>
public sealed record MapEdge(int Source, Stance Stance, Curve Curve);
