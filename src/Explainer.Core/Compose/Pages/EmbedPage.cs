using Explainer.Compose.Parts;

namespace Explainer.Compose.Pages;

/// <summary><c>/claims/&lt;id&gt;/embed/</c>: a claim in little, for frames of other sites.</summary>
public sealed record EmbedPage : PageModel
{
    /// <summary>The claim; its own page is the one that searches are to find.</summary>
    public required ClaimSummary Claim { get; init; }

    /// <summary>A review's reason; null where it is none.</summary>
    public required string? Explanation { get; init; }

    /// <summary>The first passage that it rests on, else the first that it cites; null where it cites none.</summary>
    public required PassageView? Passage { get; init; }

    /// <summary>What that passage does for the claim; null where there is none.</summary>
    public required Parse.Stance? Stance { get; init; }
}
