using Explainer.Text.Dates;
using Explainer.Text.Figures;

namespace Explainer.Text;

/// <summary>A text, and what can be read in it: each once, when it is first asked for.</summary>
/// <remarks>Rules ask for the same in parallel; whoever comes second reads the same.</remarks>
public sealed class ReadText(string value)
{
    private IReadOnlyList<TextSpan>? words;
    private IReadOnlyList<TextSpan>? sentences;
    private IReadOnlyList<Figure>? figures;
    private IReadOnlyList<Figure>? figuresAndYears;
    private IReadOnlyList<TextSpan>? names;
    private IReadOnlyList<TextSpan>? reportingVerbs;
    private IReadOnlyList<ContentWord>? contentWords;
    private IReadOnlyList<Negation>? negations;
    private IReadOnlyList<DateMention>? dates;

    /// <summary>The text.</summary>
    public string Value { get; } = value;

    /// <summary>Where its words stand, in order; see <see cref="Text.Words"/>.</summary>
    public IReadOnlyList<TextSpan> Words => words ??= Text.Words.In(Value).ToArray();

    /// <summary>Where its sentences stand, in order; see <see cref="Text.Sentences"/>.</summary>
    public IReadOnlyList<TextSpan> Sentences => sentences ??= Text.Sentences.In(Value);

    /// <summary>Its quantities, in order; see <see cref="FigureReader"/>.</summary>
    public IReadOnlyList<Figure> Figures => figures ??= FigureReader.In(Value);

    /// <summary>Its quantities, and among them the numbers that look like years.</summary>
    public IReadOnlyList<Figure> FiguresAndYears => figuresAndYears ??= FigureReader.In(Value, withYears: true);

    /// <summary>Its proper names, in order; see <see cref="ProperNames"/>.</summary>
    public IReadOnlyList<TextSpan> Names => names ??= ProperNames.In(Value);

    /// <summary>The words that say that somebody says something, in order; see <see cref="Text.ReportingVerbs"/>.</summary>
    public IReadOnlyList<TextSpan> ReportingVerbs => reportingVerbs ??= Text.ReportingVerbs.In(this);

    /// <summary>The words that say what it is about, in order.</summary>
    public IReadOnlyList<ContentWord> ContentWords => contentWords ??= ContentWord.In(this);

    /// <summary>What it says is not so, in order; see <see cref="Negation"/>.</summary>
    public IReadOnlyList<Negation> Negations => negations ??= Negation.In(this);

    /// <summary>Its dates, in order; see <see cref="DateReader"/>.</summary>
    public IReadOnlyList<DateMention> Dates => dates ??= DateReader.In(Value);
}
