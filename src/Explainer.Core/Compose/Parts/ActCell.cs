using Explainer.Parse;

namespace Explainer.Compose.Parts;

/// <summary>What a speaker did, about one subject.</summary>
/// <param name="Act">The act.</param>
/// <param name="Count">How often.</param>
/// <param name="Address">The fragment of the first of them in the detail below: <c>#kh-denial</c>.</param>
/// <param name="Marks">By which they are found in place, the same for all of them; null where the list has no filter.</param>
/// <param name="IsExact">At least one rests on the speaker's exact words.</param>
public sealed record ActCell(Act Act, int Count, string Address, string? Marks, bool IsExact);
