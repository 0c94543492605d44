using Explainer.Check;

namespace Explainer.Compose.Parts;

/// <summary>A finding of the checks, in the open.</summary>
/// <param name="Level">How bad it is.</param>
/// <param name="RuleId"><c>FC204</c>.</param>
/// <param name="RuleName"><c>claim-not-in-prose</c>.</param>
/// <param name="RuleAddress">The rule's page.</param>
/// <param name="Place"><c>path:line</c>.</param>
/// <param name="Message">What is wrong, and what to do.</param>
/// <param name="Claim">The claim concerned; null where none.</param>
public sealed record FindingView(Level Level, string RuleId, string RuleName, string RuleAddress, string Place, string Message, PageLink? Claim);
