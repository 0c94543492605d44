namespace Explainer.Text.Figures;

/// <summary>Reads the quantities of an English text.</summary>
/// <remarks>
/// Digits and number words, ranges, scores, fractions, percentages, ordinals, multiples ("doubled") and units. What is no quantity is passed over:
/// dates, years, times of day, footnote marks, list numerals, and numbers in names ("A90", "Article 5"). Linear in the text's length.
/// </remarks>
public static class FigureReader
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
    ];

    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>The figures of a text, in order; of one that can be read in two ways, both with the same span.</summary>
    /// <param name="text">The text.</param>
    /// <param name="withYears">Take in what may carry a figure and is none itself: numbers that look like years, and
    /// the parts of "2 hours and 10 minutes".</param>
    public static IReadOnlyList<Figure> In(string text, bool withYears = false)
    {
        var tokens = new FigureTokens(text);
        var figures = new List<Figure>();
        for (var i = 0; i < tokens.Count;)
            i = tokens.MayBegin(i) ? Math.Max(Read(tokens, i, withYears, figures), i + 1) : i + 1;
        // All of a site's are kept.
        return figures.Count == 0 ? [] : figures.ToArray();
    }

    /// <summary>Reads the figure that begins at a token, and gives the token behind it; the same token where none begins.</summary>
    private static int Read(FigureTokens tokens, int at, bool withYears, List<Figure> figures)
    {
        if (FigureClock.Read(tokens, at) is var (seconds, step, behind))
        {
            figures.Add(new(Span(tokens, at, behind), seconds, seconds, FigureBounds.Before(tokens, at), FigureUnit.Second, step, ""));
            return behind;
        }
        if (FigureAmount.Read(tokens, at) is not { } amount || IsNoQuantity(tokens, at, amount, withYears))
            return tokens.IsNumber(at) ? SkipDate(tokens, at) : at;
        var (upper, next) = (amount.Upper, amount.Next);
        // "84.6% (95% CI 74.2–91.1)": how sure one is of the other figure is none of its own.
        if (tokens.IsNumber(at) && FigureUnits.IsConfidence(tokens, next) is var behindInterval and > 0)
            return behindInterval;
        // "20 to 30", "20–30", "between 20 and 30"; a score reads the same.
        if (EndOfRange(tokens, at, next) is { } second)
        {
            if (second.Value < amount.Value && second.Scale <= amount.Scale)
            {
                figures.Add(Make(tokens, at, second.Next, amount with { Upper = second.Value, Step = 1 }, FigureUnit.Score));
                return second.Next;
            }
            var value = second.Scale > 1 && amount.Scale.Equals(1) ? amount.Value * second.Scale : amount.Value;
            amount = amount with { Value = value, Step = Math.Min(amount.Step, second.Step), Unit = amount.Unit ?? second.Unit };
            (upper, next) = (second.Upper, second.Next);
        }
        var unit = amount.Unit ?? FigureUnits.At(tokens, at, next);
        figures.Add(Make(tokens, at, next, amount with { Upper = upper }, unit));
        // "18m" is eighteen million or eighteen metres.
        if (tokens.Suffix(at) == "m" && next == at + 1)
        {
            var million = tokens[at].Value * 1e6;
            var counted = amount with { Value = million, Upper = million, Step = tokens[at].Step * 1e6 };
            figures.Add(Make(tokens, at, next, counted, FigureUnits.Before(tokens, at)));
        }
        else
        {
            FigureClock.Join(tokens, at, figures, withYears);
        }
        return next;
    }

    private static FigureAmount? EndOfRange(FigureTokens tokens, int at, int next)
    {
        var word = tokens.Word(next);
        var isBetween = tokens.Word(at - 1) == "between" && word == "and";
        if (next + 1 >= tokens.Count || !(isBetween || (word is "–" or "-" or "to" or "or" && tokens.Word(at - 1) != "from")))
            return null;
        if (NumberWords.Ordinal(tokens.Word(next + 1)) is not null || FigureAmount.Read(tokens, next + 1) is not { } second)
            return null;
        if (tokens.Word(second.Next) is ":")
            return null;
        // "two or three" is a range, "20 or 5" none.
        return word == "or" && (second.Value <= (FigureAmount.Read(tokens, at)?.Value ?? 0) || !tokens.IsWord(second.Next)) ? null : second;
    }

    private static Figure Make(FigureTokens tokens, int at, int next, FigureAmount amount, FigureUnit? unit)
    {
        // A minus that touches what is before it is a hyphen.
        var isSign = tokens.Word(at - 1) is "-" or "–" && tokens.Touches(at) && !tokens.Touches(at - 1);
        var isNegative = at > 0 && (tokens.Word(at - 1) is "−" or "minus" || isSign);
        var (first, sign) = isNegative ? (at - 1, -1) : (at, 1);
        var last = next - 1;
        while (last > at && tokens.Word(last) is "a" or "an" or "-")
            last--;
        var bound = FigureBounds.Before(tokens, first);
        if (bound == FigureBound.Exact)
            bound = FigureBounds.After(tokens, next);
        var noun = tokens.IsWord(next) ? tokens.Word(next) : "";
        return new(Span(tokens, at, last + 1), sign * amount.Value, sign * amount.Upper, bound, unit, amount.Step, noun);
    }

    private static TextSpan Span(FigureTokens tokens, int at, int next) => new(tokens[at].Start, tokens[next - 1].End - tokens[at].Start);

    private static bool IsNoQuantity(FigureTokens tokens, int at, FigureAmount amount, bool withYears)
    {
        var next = amount.Next;
        var (before, after) = (tokens.Word(at - 1), tokens.Word(next));
        // "the top ten", "per 100,000", "for every 1,000"
        if (before is "top" or "per" or "past" || (before is "every" && amount.Value >= 100))
            return true;
        if (!tokens.IsNumber(at))
            return (before is "no" && after is "") || (tokens.Word(at) is "one" && next == at + 1) || IsInName(tokens, at);
        // Footnote marks and list numerals: "[4]", "(1)", and "2." where a line begins.
        if ((before == "[" && after == "]") || (before == "(" && after == ")"))
            return true;
        if (IsMonth(before) || IsMonth(after) || (after is "of" && IsMonth(tokens.Word(next + 1))))
            return true;
        if ((before is ":" && tokens.IsNumber(at - 2)) || (after is ":" && tokens.IsNumber(next + 1)))
            return true;
        if (after is "a" or "p" && tokens.Word(next + 1) == "." && tokens.Word(next + 2) == "m")
            return true;
        if (tokens.Suffix(at) is "s" or "am" or "pm" or "AM" or "PM" || after is "am" or "pm")
            return true;
        var isOfCentury = after == "century" || (after == "-" && tokens.Word(next + 1) == "century");
        if (isOfCentury && tokens.Suffix(at) is "th" or "st" or "nd" or "rd")
            return true;
        if (IsYear(tokens, at))
        {
            // "2,000" has a comma; a year stands bare, and what follows it is no plural.
            return !withYears && before is not ("$" or "€" or "£" or "₹") && FigureUnits.At(tokens, at, next) is null && !IsPlural(tokens, next);
        }
        return IsInName(tokens, at);
    }

    private static bool IsYear(FigureTokens tokens, int at) =>
        tokens[at] is { Value: >= 1000 and <= 2100 } token && token.End - token.Start == 4 && token.Behind == token.End;

    /// <summary>"Article 5", "Brightsea 60", "Division Three": a number behind a name is part of it, but for "In Norland 211 people".</summary>
    private static bool IsInName(FigureTokens tokens, int at)
    {
        if (at < 2 || !tokens.IsCapitalised(at - 1) || tokens.Word(at - 2) is "." or "!" or "?" or "”" or "\"")
            return false;
        if (FigureUnits.Before(tokens, at) is not null)
            return false;
        if (!tokens.IsNumber(at))
            return tokens.IsCapitalised(at);
        var before = tokens.Word(at - 1);
        if (Array.IndexOf(Days, before) >= 0 || IsPlural(tokens, at + 1) || FigureUnits.At(tokens, at, at + 1) is not null)
            return false;
        // Nobody puts a comma into a model's number.
        return tokens[at].End - tokens[at].Start <= 4 || tokens[at].Step < 1;
    }

    private static bool IsPlural(FigureTokens tokens, int at)
    {
        if (!tokens.IsWord(at) || tokens.IsCapitalised(at))
            return false;
        var word = tokens.Word(at);
        if (word is "people" or "men" or "women" or "children" or "per" or "percent" or "million" or "billion")
            return true;
        return word.Length > 3
            && word.EndsWith('s')
            && !word.EndsWith("ss", StringComparison.Ordinal)
            && word is not ("goes" or "does" or "its" or "this" or "was" or "has" or "as" or "is");
    }

    /// <summary>Behind a date; a season ("2015–16") is one date.</summary>
    private static int SkipDate(FigureTokens tokens, int at) =>
        tokens.Word(at + 1) is "–" or "-" or "/" && tokens[at].End - tokens[at].Start == 4 && tokens.IsNumber(at + 2) ? at + 3 : at + 1;

    private static bool IsMonth(string word) => word.Length >= 3 && Array.IndexOf(Months, word) >= 0;
}
