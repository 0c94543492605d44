using Explainer.Text;

namespace Explainer.Parse;

/// <summary>What was wrong with a claim, and since when it is put right.</summary>
/// <param name="At">Where it is written.</param>
/// <param name="Date">The day of the correction; null where it could not be read.</param>
/// <param name="Text">What was wrong, and why.</param>
/// <param name="Was">The claim's former words; null where they are not kept.</param>
/// <param name="IsRetraction">The claim is withdrawn, and nothing takes its place.</param>
public sealed record Correction(Location At, Edtf? Date, string Text, string? Was, bool IsRetraction);
