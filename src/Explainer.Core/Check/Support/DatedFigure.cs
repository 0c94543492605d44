using Explainer.Text.Figures;

namespace Explainer.Check.Support;

/// <summary>A figure of a claim that has a date, and what tells whether another claim has a figure of the same thing.</summary>
/// <param name="Of">The claim.</param>
/// <param name="Read">The figure, in the claim's text, with what it counts.</param>
internal sealed record DatedFigure(DatedClaim Of, CountedFigure Read)
{
    /// <summary>The figure, in the claim's text.</summary>
    public Figure Figure => Read.Figure;

    /// <summary>What it counts; see <see cref="CountedFigure"/>.</summary>
    public ulong Counted => Read.Counted;

    /// <summary>What is told of that; see <see cref="CountedFigure"/>.</summary>
    public IReadOnlyList<ulong> Predicates => Read.Predicates;

    /// <summary>Whether either figure follows from the other.</summary>
    public bool Agrees(DatedFigure other) => FigureComparison.Carries(Figure, other.Figure) || FigureComparison.Carries(other.Figure, Figure);
}
