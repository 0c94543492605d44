using Explainer.Check;
using Explainer.Compose.Parts;

namespace Explainer.Compose.Pages;

/// <summary><c>/rules/FC201/</c>: what a rule flags, why, and what it found in this site.</summary>
public sealed record RulePage : PageModel
{
    /// <summary>The rule.</summary>
    public required RuleView Rule { get; init; }

    /// <summary>Its level where a site does not say otherwise.</summary>
    public required Level OwnLevel { get; init; }

    /// <summary>What it looks at.</summary>
    public required string Family { get; init; }

    /// <summary>Its documentation, with examples.</summary>
    public required ProseView Documentation { get; init; }

    /// <summary>What it found at warning and above, by place.</summary>
    public required IReadOnlyList<FindingView> Findings { get; init; }
}
