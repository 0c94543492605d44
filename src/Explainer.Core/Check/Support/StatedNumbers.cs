using Explainer.Text;
using Explainer.Text.Arithmetic;
using Explainer.Text.Figures;

namespace Explainer.Check.Support;

/// <summary>The numbers and days of some texts, to find those of a calculation among them.</summary>
internal sealed class StatedNumbers
{
    private readonly List<Figure> figures = [];
    private readonly List<string> texts = [];
    private readonly HashSet<double> numbers = [];
    private readonly HashSet<EdtfDay> days = [];

    // The most items that one of the texts lists.
    private int listed;

    /// <summary>Takes in a text.</summary>
    public void Add(ReadText text)
    {
        texts.Add(text.Value);
        figures.AddRange(text.FiguresAndYears);
        var items = 1;
        var tokens = new FigureTokens(text.Value);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.IsNumber(i))
                numbers.Add(tokens[i].Value);
            else if (tokens.Word(i) is "," or ";" or "and")
                items++;
            else if ((NumberWords.Cardinal(tokens.Word(i)) ?? NumberWords.Ordinal(tokens.Word(i))) is { } word)
                numbers.Add(word);
        }
        listed = Math.Max(listed, items);
    }

    /// <summary>Takes in a date: its day and its year.</summary>
    public void Add(Edtf? date)
    {
        foreach (var day in new[] { date?.Earliest, date?.Latest }.OfType<EdtfDay>())
        {
            days.Add(day);
            numbers.Add(day.Year);
        }
    }

    /// <summary>Whether one of the texts has what a calculation begins with.</summary>
    public bool Have(Operand operand, string words)
    {
        if (operand.IsConstant)
            return true;
        if (operand.Value.Day is { } day)
            return HaveDay(day);
        if (words.Contains(':', StringComparison.Ordinal))
            return HaveTime((int)operand.Value.Value, words);
        // "100 - 38" of "38 percent".
        if (operand.Value.Value == 100 && figures.Exists(figure => figure.Unit == FigureUnit.Percent))
            return true;
        // A text may list what is counted.
        var value = Math.Abs((double)operand.Value.Value);
        return (value < 10 && value <= listed) || Have(value) || Have((double)Math.Abs(operand.Value.Plain));
    }

    /// <summary>Whether one of the texts says what comes of a calculation, or what follows from it.</summary>
    public bool Say(EquationSide result)
    {
        var value = result.Value;
        if (value.Day is { } day)
            return HaveDay(day);
        var number = (double)Math.Abs(value.Value);
        // None, one, and what is twice as much are often said without a figure.
        if (number <= 1 && value.Unit is null && number % 1 == 0)
            return true;
        var step = result.IsBare ? (double)result.Operands[0].Step : 1;
        Figure[] given =
        [
            new(default, number, number, FigureBound.Exact, value.Unit, step, ""),
            new(default, number, number, FigureBound.Exact, null, step, ""),
            new(default, number * 100, number * 100, FigureBound.Exact, FigureUnit.Percent, 1, ""),
        ];
        return figures.Exists(figure => Array.Exists(given, other => FigureComparison.Carries(WithoutSign(figure), other)))
            || numbers.Contains(number) || texts.Exists(text => SaysFactor(text, number))
            || (result.IsBare && value.Unit?.Dimension == "time" && HaveTime((int)number, ""));
    }

    private static Figure WithoutSign(Figure figure) => figure with { Value = Math.Abs(figure.Value), Upper = Math.Abs(figure.Upper) };

    private bool Have(double value) =>
        numbers.Contains(value) || figures.Exists(figure => IsNear(figure.Value, value) || IsNear(figure.Upper, value)
            || (figure.Unit == FigureUnit.Percent && IsNear(figure.Value / 100, value)));

    private static bool IsNear(double figure, double value) => Math.Abs(Math.Abs(figure) - value) <= value * 1e-9;

    private bool HaveTime(int minutes, string words) =>
        texts.Exists(text => words.Length > 0 && text.Contains(words, StringComparison.Ordinal))
        || ((numbers.Contains(minutes / 60) || numbers.Contains(minutes / 60 % 12)) && (minutes % 60 == 0 || numbers.Contains(minutes % 60)));

    // "29 December", "on Sunday", "12/29", and what only the date of the source tells.
    private bool HaveDay(DateOnly day) =>
        numbers.Contains(day.Day) || days.Contains(new(day.Year, day.Month, day.Day))
        || texts.Exists(text => text.Contains(day.DayOfWeek.ToString(), StringComparison.OrdinalIgnoreCase)
            || text.Contains("today", StringComparison.OrdinalIgnoreCase) || text.Contains("yesterday", StringComparison.OrdinalIgnoreCase));

    private static bool SaysFactor(string text, double factor)
    {
        foreach (var span in Words.In(text))
        {
            var times = text.AsSpan(span.Start, span.Length) switch
            {
                "twice" or "double" or "doubled" or "doubles" or "doubling" => 2,
                "thrice" or "triple" or "tripled" or "triples" or "trebled" => 3,
                "quadruple" or "quadrupled" => 4,
                "halved" or "halves" => 0.5,
                "tenfold" => 10,
                _ => 0.0,
            };
            // "More than doubled" is 2.3 times.
            if (times > 0 && factor >= times * 0.9 && factor < times + 1)
                return true;
        }
        return false;
    }
}
