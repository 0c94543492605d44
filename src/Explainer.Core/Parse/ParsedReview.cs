using Explainer.Text;

namespace Explainer.Parse;

/// <summary>One entry of <c>reviews.yml</c>: what somebody compared, in the words of that day.</summary>
/// <param name="At">Where the entry begins.</param>
/// <param name="Claim">The claim's id.</param>
/// <param name="Passage">The passage that it was held against.</param>
/// <param name="By">The id of who compared.</param>
/// <param name="On">When.</param>
/// <param name="ClaimText">The claim's words then.</param>
/// <param name="PassageText">The passage's words then.</param>
/// <param name="Sha256">The snapshot's digest then; null where there was none.</param>
public sealed record ParsedReview(
    Location At,
    Written<string> Claim,
    PassageReference Passage,
    Written<string>? By,
    Edtf? On,
    string ClaimText,
    string PassageText,
    string? Sha256);
