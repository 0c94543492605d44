using Explainer.Compose.Parts;
using Explainer.Parse.Prose;
using Explainer.Resolve;

namespace Explainer.Compose.Pictures;

/// <summary>Draws which sentences of a page stand under a claim.</summary>
internal static class CoverageDrawing
{
    // As many as stand in a line of text.
    private const int MostInRow = 26;

    private const int Width = 8, Height = 18;

    // Characters: enough to find the sentence again.
    private const int MostWords = 60;

    /// <summary>The picture; null where the page has no sentence that can be checked.</summary>
    /// <param name="coverage">The page's sentences.</param>
    /// <param name="marks">What the claim marks of its prose show.</param>
    public static CoverageStrip? Of(PageCoverage coverage, IReadOnlyDictionary<ClaimMark, ProseMark> marks)
    {
        var sentences = coverage.Sentences;
        if (sentences.Count == 0)
            return null;
        var ticks = sentences.Select((sentence, index) =>
        {
            var target = new Box(index % MostInRow * Box.LeastTarget, index / MostInRow * Box.LeastTarget, Box.LeastTarget, Box.LeastTarget);
            var shape = new Box(target.X + ((target.Width - Width) / 2), target.Y + ((target.Height - Height) / 2), Width, Height);
            var address = sentence.Mark is { } mark && marks.TryGetValue(mark, out var shown) ? "#" + shown.ReferenceId : null;
            return new CoverageTick(address, ShortWords.Of(sentence.Words, MostWords), shape, target);
        }).ToList();
        var rows = ((ticks.Count - 1) / MostInRow) + 1;
        return new(Math.Min(ticks.Count, MostInRow) * Box.LeastTarget, rows * Box.LeastTarget, ticks, coverage.Count.Covered);
    }
}
