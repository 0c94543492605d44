using Explainer.Compose.Parts;
using Explainer.Parse;

namespace Explainer.Compose.Pages;

/// <summary><c>/people/&lt;id&gt;/</c>: who somebody is, and what they said.</summary>
public sealed record PersonPage : PageModel
{
    /// <summary>The person.</summary>
    public required PersonSummary Person { get; init; }

    /// <summary>Other spellings and names.</summary>
    public required IReadOnlyList<string> AlternateNames { get; init; }

    /// <summary>In the order written.</summary>
    public required IReadOnlyList<RoleView> Roles { get; init; }

    /// <summary>Addresses that stand for the same person elsewhere.</summary>
    public required IReadOnlyList<string> SameAs { get; init; }

    /// <summary>Null where there is none.</summary>
    public required ProseView? Biography { get; init; }

    /// <summary>How often each act; those that occur.</summary>
    public required IReadOnlyList<Tally<Act>> Acts { get; init; }

    /// <summary>By date, undated ones last.</summary>
    public required IReadOnlyList<ClaimSummary> Statements { get; init; }

    /// <summary>Those with a role in this organisation, by name.</summary>
    public required IReadOnlyList<PersonSummary> Members { get; init; }
}
