using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Commands;

/// <summary>A comparison to be recorded.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Evidence">The passage that it was held against.</param>
/// <param name="Entry">What <c>reviews.yml</c> is to say.</param>
internal sealed record NewReview(Claim Claim, Evidence Evidence, ParsedReview Entry);
