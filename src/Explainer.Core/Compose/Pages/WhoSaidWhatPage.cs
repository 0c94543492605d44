using Explainer.Compose.Parts;

namespace Explainer.Compose.Pages;

/// <summary><c>/who-said-what/</c>: statements by speaker and subject.</summary>
public sealed record WhoSaidWhatPage : PageModel
{
    /// <summary>At most ten.</summary>
    public required IReadOnlyList<Subject> Columns { get; init; }

    /// <summary>In the order of <c>site.yml</c>.</summary>
    public required IReadOnlyList<SpeakerGroup> Groups { get; init; }

    /// <summary>One for each column, in order.</summary>
    public required IReadOnlyList<SubjectSection> Sections { get; init; }
}
