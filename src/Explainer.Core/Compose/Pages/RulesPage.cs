using Explainer.Compose.Parts;

namespace Explainer.Compose.Pages;

/// <summary><c>/rules/</c>: everything that the site is checked for.</summary>
public sealed record RulesPage : PageModel
{
    /// <summary>All rules by family, also those that are turned off.</summary>
    public required IReadOnlyList<RuleGroup> Families { get; init; }
}
