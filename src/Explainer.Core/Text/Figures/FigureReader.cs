namespace Explainer.Text.Figures;

/// <summary>Reads the quantities of an English text.</summary>
/// <remarks>
/// Digits and number words, ranges, scores, fractions, percentages, ordinals and units. What is no quantity is passed over: dates, years, times of
/// day, footnote marks, list numerals, and numbers in names ("A90", "Article 5"). Linear in the text's length.
/// </remarks>
public static class FigureReader
{
    // Trillions, billions, millions, thousands and hundreds: each may stand behind a greater one.
    private const int MostScales = 5;

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec"];

    /// <summary>The figures of a text, in order; of one that can be read in two ways, both with the same span.</summary>
    /// <param name="text">The text.</param>
    /// <param name="withYears">Take in numbers that look like years: they may carry a figure, and are none themselves.</param>
    public static IReadOnlyList<Figure> In(string text, bool withYears = false)
    {
        var tokens = FigureToken.In(text);
        var figures = new List<Figure>();
        for (var i = 0; i < tokens.Count;)
        {
            var end = Read(tokens, i, withYears, figures);
            i = Math.Max(end, i + 1);
        }
        return figures;
    }

    /// <summary>Reads the figure that begins at a token, and gives the token behind it; the same token where none begins.</summary>
    private static int Read(List<FigureToken> tokens, int at, bool withYears, List<Figure> figures)
    {
        if (Amount(tokens, at) is not { } amount || IsNoQuantity(tokens, at, amount.Next, withYears))
            return tokens[at].Number is not null ? SkipDate(tokens, at) : at;
        var next = amount.Next;
        var (value, upper, step) = (amount.Value, amount.Value, amount.Step);
        // "20 to 30", "20–30", "between 20 and 30"; a score reads the same.
        var isBetween = at > 0 && Word(tokens, at - 1) == "between";
        if (next + 1 < tokens.Count && (Word(tokens, next) is "–" or "-" or "to" || (isBetween && Word(tokens, next) == "and"))
            && Word(tokens, at - 1) != "from" && Amount(tokens, next + 1) is { } second && !IsOrdinal(tokens, next + 1))
        {
            var isScore = second.Value < value;
            if (isScore)
            {
                figures.Add(Make(tokens, at, second.Next, value, second.Value, 1, FigureUnit.Score));
                return second.Next;
            }
            (upper, next, step) = (second.Value, second.Next, Math.Min(step, second.Step));
            if (second.Scale > 1 && amount.Scale == 1)
                value *= second.Scale;
        }
        var unit = amount.Unit ?? UnitAt(tokens, at, next);
        figures.Add(Make(tokens, at, next, value, upper, step, unit));
        // "18m" is eighteen million or eighteen metres.
        if (tokens[at].Number is { } digits && tokens[at].Word == "m" && next == at + 1)
            figures.Add(Make(tokens, at, next, digits * 1e6, digits * 1e6, tokens[at].Step * 1e6, UnitBefore(tokens, at)));
        return next;
    }

    private static Figure Make(List<FigureToken> tokens, int at, int next, double value, double upper, double step, FigureUnit? unit)
    {
        var sign = at > 0 && Word(tokens, at - 1) is "−" or "minus" ? -1 : 1;
        var first = tokens[at].Span.Start;
        var noun = next < tokens.Count && tokens[next].Number is null && char.IsLetter(tokens[next].Word[0]) ? tokens[next].Word : "";
        var last = next - 1;
        while (last > at && Word(tokens, last) is "a" or "an" or "-")
            last--;
        return new(new(first, tokens[last].Span.End - first), sign * value, sign * upper, BoundBefore(tokens, sign < 0 ? at - 1 : at), unit, step, noun);
    }

    /// <summary>A number of a text, with its scale.</summary>
    /// <param name="Value">Scaled; of a share, its hundredths.</param>
    /// <param name="Step">The size of its last digit that is no trailing zero of a whole number.</param>
    /// <param name="Scale">What a word behind it multiplies by; else 1.</param>
    /// <param name="Unit">Where its words name one: a share, a place in an order.</param>
    /// <param name="Next">The token behind it.</param>
    internal sealed record Reading(double Value, double Step, double Scale, FigureUnit? Unit, int Next);

    /// <summary>The number that begins at a token, in digits or words; null where none does.</summary>
    internal static Reading? Amount(List<FigureToken> tokens, int at)
    {
        var token = tokens[at];
        if (token.IsGlued)
            return null;
        if (token.Number is { } digits)
        {
            if (token.Word is "st" or "nd" or "rd" or "th")
                return new(digits, 1, 1, FigureUnit.Ordinal, at + 1);
            return Scaled(tokens, digits, token.Step, at + 1, NumberWords.Scale(token.Word));
        }
        return Fraction(tokens, at) ?? InWords(tokens, at);
    }

    /// <summary>"half", "a quarter", "two thirds", "half a million", "half an hour", "nine out of ten".</summary>
    private static Reading? Fraction(List<FigureToken> tokens, int at)
    {
        var isCount = NumberWords.Cardinal(tokens[at].Word) is not null;
        var word = tokens[at].Word is "a" or "one" || isCount ? at + 1 : at;
        if (word >= tokens.Count)
            return null;
        var count = NumberWords.Cardinal(tokens[at].Word) ?? 1;
        if (isCount && Word(tokens, word) == "-")
            word++;
        var ratio = Word(tokens, word) == "in" ? word + 1 : Word(tokens, word) == "out" && Word(tokens, word + 1) == "of" ? word + 2 : 0;
        if (isCount && ratio > 0 && ratio < tokens.Count && NumberWords.Cardinal(Word(tokens, ratio)) is { } whole and > 1 && count < whole)
            return new(100 * count / whole, 1, 1, FigureUnit.Percent, ratio + 1);
        if (NumberWords.Part(Word(tokens, word)) is not { } part || (word == at && Word(tokens, at) != "half"))
            return null;
        if (part is not (2 or 4) && count == 1 && Word(tokens, word + 1) is not ("of" or "smaller" or "larger" or "more" or "less" or "." or ","))
            return null;
        // "the second half of the match" is a part of it, not a quantity.
        if (word == at && (NumberWords.Ordinal(Word(tokens, at - 1)) is not null || Word(tokens, at - 1) is "other" or "latter" or "this" or "that"))
            return null;
        var share = count / part;
        var next = Word(tokens, word + 1) == "-" ? word + 2 : word + 1;
        if (Word(tokens, next) == "of")
            next++;
        if (Word(tokens, next) is "a" or "an")
            next += Word(tokens, next + 1) == "-" ? 2 : 1;
        if (NumberWords.Scale(Word(tokens, next)) is { } scale && scale >= 100)
            return new(share * scale, share * scale / 10, scale, null, next + 1);
        if (FigureUnit.Find(Word(tokens, next)) is { } unit && next > word + 1)
            return new(share, share / 10, 1, unit, next);
        return Word(tokens, word + 1) is "percentage" ? null : new(share * 100, 1, 1, FigureUnit.Percent, word + 1);
    }

    private static Reading? InWords(List<FigureToken> tokens, int at, int depth = 0)
    {
        var first = Word(tokens, at);
        // "an hour and a half"
        if (first is "a" or "an" && FigureUnit.Find(Word(tokens, at + 1)) is { } unit
            && Word(tokens, at + 2) == "and" && Word(tokens, at + 3) == "a" && Word(tokens, at + 4) == "half")
            return new(1.5, 0.1, 1, unit, at + 5);
        if (first is "a" && NumberWords.Scale(Word(tokens, at + 1)) is not null)
            return Scaled(tokens, 1, 1, at + 1, null);
        if (NumberWords.Cardinal(first) is not { } value)
            return NumberWords.Ordinal(first) is { } place and > 1 && Word(tokens, at - 1) is not "a" && NumberWords.Cardinal(Word(tokens, at - 1)) is null
                ? new(place, 1, 1, FigureUnit.Ordinal, at + 1)
                : null;
        var next = at + 1;
        if (value >= 20 && Word(tokens, next) == "-" && NumberWords.Cardinal(Word(tokens, next + 1)) is { } ones and > 0 and < 10)
            (value, next) = (value + ones, next + 2);
        return Scaled(tokens, value, 1, next, null, depth);
    }

    /// <summary>A number with the scale behind it, a half in between ("two and a half million"), and smaller scales behind that.</summary>
    private static Reading Scaled(List<FigureToken> tokens, double value, double step, int next, double? glued, int depth = 0)
    {
        if (Word(tokens, next) == "and" && Word(tokens, next + 1) == "a" && NumberWords.Part(Word(tokens, next + 2)) is { } part and (2 or 4))
            (value, step, next) = (value + 1 / part, 0.1, next + 3);
        var scale = glued ?? 1;
        while (NumberWords.Scale(Word(tokens, next)) is { } factor && Word(tokens, next) != "k")
            (scale, next) = (scale * factor, next + 1);
        var total = value * scale;
        // "three hundred and twelve", "two thousand five hundred".
        if (scale >= 100 && glued is null && depth < MostScales)
        {
            var more = Word(tokens, next) == "and" ? next + 1 : next;
            if (more < tokens.Count && tokens[more].Number is null && NumberWords.Cardinal(Word(tokens, more)) is not null
                && InWords(tokens, more, depth + 1) is { Unit: null } rest && rest.Value < scale)
                return new(total + rest.Value, rest.Step, scale, null, rest.Next);
        }
        return new(total, step * scale, scale, null, next);
    }

    /// <summary>The unit before or behind a number; null where there is none.</summary>
    /// <param name="tokens">Of the text.</param>
    /// <param name="at">The first token of the number.</param>
    /// <param name="next">The token behind it.</param>
    internal static FigureUnit? UnitAt(List<FigureToken> tokens, int at, int next)
    {
        if (UnitBefore(tokens, at) is { } before)
            return before;
        if (tokens[next - 1].Number is not null && tokens[next - 1].Word.Length > 0 && FigureUnit.Find(tokens[next - 1].Word) is { } glued)
            return glued;
        if (Word(tokens, next) == "-")
            next++;
        if (Word(tokens, next) is "per" && Word(tokens, next + 1) is "cent")
            return FigureUnit.Percent;
        if (Word(tokens, next) is "percentage" && Word(tokens, next + 1) is "point" or "points")
            return FigureUnit.Find("pp");
        var unit = FigureUnit.Find(Word(tokens, next));
        // A speed is no length.
        return unit?.Dimension == "length" && Word(tokens, next + 1) is "/" or "per" or "an" ? null : unit;
    }

    private static FigureUnit? UnitBefore(List<FigureToken> tokens, int at) => Word(tokens, at - 1) is "$" or "€" or "£" or "eur" or "usd" or "gbp" ? FigureUnit.Find(Word(tokens, at - 1)) : null;

    private static FigureBound BoundBefore(List<FigureToken> tokens, int at)
    {
        var before = at - 1;
        if (Word(tokens, before) is "$" or "€" or "£" or "a" or "between")
            before--;
        var (word, earlier, first) = (Word(tokens, before), Word(tokens, before - 1), Word(tokens, before - 2));
        return (first, earlier, word) switch
        {
            (_, "at", "least") or ("no", "fewer" or "less", "than") => FigureBound.AtLeast,
            // A change, and no limit: "go up to 67".
            ("go" or "goes" or "went" or "gone" or "going" or "rise" or "rises" or "rose" or "climb" or "climbed" or "moved" or "put", "up", "to") => FigureBound.Exact,
            (_, "at", "most") or ("no", "more", "than") or (_, "up", "to") or ("as", "many" or "much" or "high" or "long" or "far" or "large" or "tall", "as") => FigureBound.AtMost,
            (_, "more" or "greater" or "higher" or "longer" or "better", "than") => FigureBound.MoreThan,
            (_, "fewer" or "less" or "lower" or "shorter", "than") => FigureBound.LessThan,
            (_, "just", "under" or "below") or (_, _, "nearly" or "almost") or (_, "close", "to") => FigureBound.Nearly,
            (_, "just", "over" or "above") => FigureBound.JustOver,
            (_, _, "over" or "above" or "exceeding" or "passed" or "exceeded" or "topped") => FigureBound.MoreThan,
            (_, _, "under" or "below" or "within") => FigureBound.LessThan,
            (_, _, "about" or "around" or "approximately" or "roughly" or "some" or "circa" or "~" or "estimated") => FigureBound.About,
            _ => FigureBound.Exact,
        };
    }

    private static bool IsNoQuantity(List<FigureToken> tokens, int at, int next, bool withYears)
    {
        var (before, after) = (Word(tokens, at - 1), Word(tokens, next));
        if (tokens[at].Number is not { } number)
            return before is "no" && after is "" || tokens[at].Word is "one" && next == at + 1;
        // Footnote marks and list numerals: "[4]", "(1)", and "2." where a line begins.
        if ((before == "[" && after == "]") || (before == "(" && after == ")"))
            return true;
        if (IsMonth(before) || IsMonth(after) || before is ":" && at > 1 && tokens[at - 2].Number is not null || after is ":" || after is "a" or "p" && Word(tokens, next + 1) == ".")
            return true;
        if (tokens[at].Word is "s" or "am" or "pm" or "AM" or "PM" || (tokens[at].Word == "th" && after == "century"))
            return true;
        var isYear = number is >= 1000 and <= 2100 && tokens[at].Span.Length == 4 && tokens[at].Word.Length == 0;
        if (isYear && !withYears)
            return before is not ("$" or "€" or "£") && UnitAt(tokens, at, next) is null && (after.Length == 0 || !after.EndsWith('s') || after is "was" or "is" or "has" or "as" or "'s");
        // "Article 5", "Brightsea 60": a number behind a name is part of it.
        return at > 1 && tokens[at - 1].IsCapitalised && UnitBefore(tokens, at) is null && !isYear && Word(tokens, at - 2) is not ("." or "!" or "?" or "”" or "\"");
    }

    /// <summary>Behind a date; a season ("2015–16") is one date.</summary>
    private static int SkipDate(List<FigureToken> tokens, int at) =>
        at + 2 < tokens.Count && Word(tokens, at + 1) is "–" or "-" or "/" && tokens[at].Span.Length == 4 && tokens[at + 2].Number is not null ? at + 3 : at + 1;

    private static bool IsOrdinal(List<FigureToken> tokens, int at) => NumberWords.Ordinal(Word(tokens, at)) is not null;

    private static bool IsMonth(string word) => Array.IndexOf(Months, word) >= 0;

    private static string Word(List<FigureToken> tokens, int at) => at >= 0 && at < tokens.Count && tokens[at].Number is null ? tokens[at].Word : "";
}
