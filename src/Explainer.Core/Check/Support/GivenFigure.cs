using Explainer.Resolve;
using Explainer.Text.Figures;

namespace Explainer.Check.Support;

/// <summary>A figure that a passage states.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Figure">The figure; its span is in <paramref name="Passage"/>'s <see cref="Passage.Carrying"/>.</param>
internal sealed record GivenFigure(Passage Passage, Figure Figure)
{
    /// <summary>The figure as the passage words it.</summary>
    public string Words => Figure.Span.In(Passage.Carrying.Value);

    /// <summary>The passage, with the figure marked.</summary>
    public ComparedText Marked => new(Passage.ToString(), Passage.Carrying.Value, [Figure.Span]);
}
