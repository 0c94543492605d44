using Explainer.Resolve;
using Explainer.Text;
using Explainer.Text.Figures;

namespace Explainer.Check.Support;

/// <summary>Which figures of the passages speak of the same thing as a figure of the text.</summary>
internal sealed class FigureAlignment
{
    // As many as a reader holds side by side.
    private const int Most = 40;

    private readonly FigureContext context;
    private readonly List<(GivenFigure Given, FigureContext Context)> rivals = [];
    private readonly Dictionary<ulong, int> shared = [];

    /// <summary>Compares a figure with those of the same kind: one unit's dimension, or none.</summary>
    public FigureAlignment(ReadText text, Figure figure, IReadOnlyList<GivenFigure> given)
    {
        context = FigureContext.Of(text.Value, figure.Span, Spans(text.Figures));
        IReadOnlyList<TextSpan> spans = [];
        Passage? last = null;
        foreach (var one in given)
        {
            if (rivals.Count == Most)
                break;
            if (!IsSameKind(figure, one))
                continue;
            if (one.Passage != last)
                (last, spans) = (one.Passage, Spans(one.Passage.Carrying.Figures));
            rivals.Add((one, FigureContext.Of(one.Passage.Carrying.Value, one.Figure.Span, spans)));
        }
        foreach (var (_, words) in rivals)
        {
            foreach (var word in words.Words.Keys)
                shared[word] = shared.GetValueOrDefault(word) + 1;
        }
    }

    /// <summary>The figures of the same kind, each with how much it has in common: from about 1 on one would take it for the same thing.</summary>
    public IReadOnlyList<AlignedFigure> Scored() =>
        rivals.ConvertAll(rival => new AlignedFigure(rival.Given, Score(rival.Context), HasNoun(rival.Context), HasLead(rival.Context)));

    /// <summary>A count beside a count, a length beside a length; a year counts nothing.</summary>
    public static bool IsSameKind(Figure figure, GivenFigure other) => IsSameKind(figure, other.Figure, other.Passage);

    /// <inheritdoc cref="IsSameKind(Figure, GivenFigure)"/>
    public static bool IsSameKind(Figure figure, Figure other, Passage passage) =>
        figure.Unit?.Dimension == other.Unit?.Dimension && !IsYear(other, passage);

    /// <summary>A count of something beside a length or a share, so that the same number says nothing.</summary>
    public static bool IsOtherKind(Figure figure, GivenFigure other)
    {
        if (figure.Unit is not null && other.Figure.Unit is null)
        {
            var text = other.Passage.Carrying;
            return !IsYear(other.Figure, other.Passage)
                && FigureContext.Of(text.Value, other.Figure.Span, Spans(text.Figures)).Noun.Count > 0;
        }
        return figure.Unit is null && other.Figure.Unit is { Dimension: "time" or "length" or "mass" or "area" } && figure.Noun.Length > 0;
    }

    private static bool IsYear(Figure other, Passage passage) =>
        other is { Unit: null, Value: >= 1000 and <= 2100, Span.Length: 4 } && char.IsAsciiDigit(passage.Carrying.Value[other.Span.Start]);

    private static List<TextSpan> Spans(IReadOnlyList<Figure> figures)
    {
        var spans = new List<TextSpan>(figures.Count);
        foreach (var figure in figures)
            spans.Add(figure.Span);
        return spans;
    }

    private double Score(FigureContext other)
    {
        var score = HasNoun(other) ? 0.5 : 0;
        foreach (var (word, weight) in context.Words)
        {
            if (other.Words.TryGetValue(word, out var theirs))
                score += Math.Min(weight, theirs) / Math.Max(1, shared.GetValueOrDefault(word));
        }
        return score;
    }

    private bool HasNoun(FigureContext other) => context.Noun.Exists(other.Noun.Contains);

    private bool HasLead(FigureContext other) => context.Lead is { } lead && lead == other.Lead;
}
