using Explainer.Compose.Parts;
using Explainer.Text.Figures;

namespace Explainer.Compose.Pictures;

/// <summary>One figure.</summary>
public sealed record FigurePoint
{
    /// <summary>The claim that gives it.</summary>
    public required PageLink Claim { get; init; }

    /// <summary>Who gives it; null where it is the site, or somebody not named.</summary>
    public required PageLink? Who { get; init; }

    /// <summary>Whether the site says it itself: drawn square.</summary>
    public required bool IsOurs { get; init; }

    /// <summary>When; null where not given.</summary>
    public required DateText? Date { get; init; }

    /// <summary>The figure in the words of the claim, without what they make of it: <c>24</c>, <c>two million</c>.</summary>
    public required string Number { get; init; }

    /// <summary>What the words before it make of it.</summary>
    public required FigureBound Bound { get; init; }

    /// <summary>The sources that carry the claim, each once.</summary>
    public required IReadOnlyList<PageLink> Sources { get; init; }

    /// <summary>The letter of who gives it, in the mark.</summary>
    public required Label Letter { get; init; }

    /// <summary>The shape.</summary>
    public required Box Shape { get; init; }

    /// <summary>The line of a range, and the arrow of what is meant as a limit, as the data of a path; empty where there is none.</summary>
    public required string Lines { get; init; }

    /// <summary>Where it can be met.</summary>
    public required Box Target { get; init; }
}
