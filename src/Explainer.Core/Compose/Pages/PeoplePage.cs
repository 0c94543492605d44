using Explainer.Compose.Parts;

namespace Explainer.Compose.Pages;

/// <summary><c>/people/</c>: every person and organisation, by group.</summary>
public sealed record PeoplePage : PageModel
{
    /// <summary>In the order of <c>site.yml</c>; those in none last.</summary>
    public required IReadOnlyList<PersonGroup> Groups { get; init; }
}
