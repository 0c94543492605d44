using Explainer.Resolve;
using Explainer.Text.Figures;

namespace Explainer.Check.Support.Derivation;

/// <summary>What a figure may follow from: the figures of passages, with the words around them.</summary>
internal sealed class Operands
{
    // More figures than a reader holds side by side; it also bounds the pairs.
    private const int MostFigures = 40;

    // No figures of their own, and yet parts of a sum.
    private static readonly (string Word, double Value)[] Parts = [("one", 1), ("another", 1), ("both", 2), ("couple", 2), ("pair", 2), ("twins", 2)];

    // What a sum is shared out by.
    private static readonly string[] Shares = [" each", " per ", " average", " every", " a year", " a month", " a week", " a day"];

    private readonly List<Figure> figures = [];

    /// <summary>Prepares the figures of passages.</summary>
    /// <param name="text">The text that is checked.</param>
    /// <param name="given">The figures of its passages; of a range or a score each end counts.</param>
    /// <param name="passages">The passages.</param>
    public Operands(string text, IReadOnlyList<GivenFigure> given, IReadOnlyList<Passage> passages)
    {
        (Text, Passages) = (text, passages);
        Scores = given.Count(one => one.Figure.Unit == FigureUnit.Score || (one.Figure.Unit is null && one.Figure.Upper > one.Figure.Value));
        foreach (var (_, figure) in given)
        {
            if (figures.Count >= MostFigures)
                break;
            figures.Add(figure with { Upper = figure.Value, Bound = FigureBound.Exact, Unit = PlainUnit(figure) });
            if (!figure.Upper.Equals(figure.Value))
                figures.Add(figure with { Value = figure.Upper, Bound = FigureBound.Exact, Unit = PlainUnit(figure) });
        }
        foreach (var (word, value) in Parts)
        {
            if (Say($" {word} "))
                figures.Add(new(default, value, value, FigureBound.Exact, null, 1, ""));
        }
        IsShared = Array.Exists(Shares, share => IsIn(text, share));
        HasMore = Say(" and the ") || Say(" and a ") || Say(" and its ");
    }

    /// <summary>The text that is checked.</summary>
    public string Text { get; }

    /// <summary>The passages that it rests on.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>Their figures in order, without bounds and ranges, and the words for small numbers behind them.</summary>
    public IReadOnlyList<Figure> Figures => figures;

    /// <summary>How many scores and ranges they give.</summary>
    public int Scores { get; }

    /// <summary>Whether the text speaks of a share: each, per, on average.</summary>
    public bool IsShared { get; }

    /// <summary>Whether passages name something beside their figures, which may be one more.</summary>
    public bool HasMore { get; }

    /// <summary>Whether a passage holds words, in whatever case.</summary>
    public bool Say(string words) => Passages.Any(passage => IsIn(passage.Carrying.Value, words));

    /// <summary>Whether a passage speaks of a period.</summary>
    public bool SayPeriod(string period) => Passages.Any(passage => Periods.IsIn(passage.Carrying.Value, period));

    /// <summary>Whether a text holds words, in whatever case.</summary>
    public static bool IsIn(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static FigureUnit? PlainUnit(Figure figure) => figure.Unit == FigureUnit.Score ? null : figure.Unit;
}
