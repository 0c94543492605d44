using Explainer.Text.Figures;

namespace Explainer.Text;

/// <summary>A text, and what can be read in it: each once, when it is first asked for.</summary>
/// <remarks>Rules ask for the same in parallel; whoever comes second reads the same.</remarks>
public sealed class ReadText(string value)
{
    private IReadOnlyList<TextSpan>? words;
    private IReadOnlyList<Figure>? figures;
    private IReadOnlyList<Figure>? figuresAndYears;
    private IReadOnlyList<TextSpan>? names;

    /// <summary>The text.</summary>
    public string Value { get; } = value;

    /// <summary>Where its words stand, in order; see <see cref="Text.Words"/>.</summary>
    public IReadOnlyList<TextSpan> Words => words ??= Text.Words.In(Value).ToList();

    /// <summary>Its quantities, in order; see <see cref="FigureReader"/>.</summary>
    public IReadOnlyList<Figure> Figures => figures ??= FigureReader.In(Value);

    /// <summary>Its quantities, and among them the numbers that look like years.</summary>
    public IReadOnlyList<Figure> FiguresAndYears => figuresAndYears ??= FigureReader.In(Value, withYears: true);

    /// <summary>Its proper names, in order; see <see cref="ProperNames"/>.</summary>
    public IReadOnlyList<TextSpan> Names => names ??= ProperNames.In(Value);
}
