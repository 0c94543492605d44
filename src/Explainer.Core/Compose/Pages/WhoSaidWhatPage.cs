using Explainer.Compose.Parts;
using Explainer.Compose.Pictures;

namespace Explainer.Compose.Pages;

/// <summary><c>/who-said-what/</c>: statements by speaker and subject; or those of a group, or about a topic.</summary>
public sealed record WhoSaidWhatPage : PageModel
{
    /// <summary>At most ten.</summary>
    public required IReadOnlyList<Subject> Columns { get; init; }

    /// <summary>The rows of the table, in the order of <c>site.yml</c>; empty but on the first part.</summary>
    public required IReadOnlyList<SpeakerGroup> Groups { get; init; }

    /// <summary>The table as a picture; null where there are no two speakers, and but on the first part.</summary>
    public required StanceMatrix? Matrix { get; init; }

    /// <summary>The subjects of this part, in the order of the columns.</summary>
    public required IReadOnlyList<SubjectSection> Sections { get; init; }

    /// <summary>The ways to narrow it; null where there is nothing to choose.</summary>
    public required FilterView? Filter { get; init; }

    /// <summary>Which part of the statements this is.</summary>
    public required Pagination Part { get; init; }
}
