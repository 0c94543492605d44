namespace Explainer.Text.Figures;

/// <summary>A number as it is written, before anything is known of what it counts.</summary>
/// <param name="Value">The number, scaled; of a vague one, the least.</param>
/// <param name="Upper">Of a vague one ("hundreds"), the most; else <paramref name="Value"/>.</param>
/// <param name="Step">The size of the last digit that is written.</param>
/// <param name="Scale">What the number was multiplied by: 1,000,000 for "2.4 million".</param>
/// <param name="Unit">The unit, where the words of the number say it: "half an hour", "half of the houses".</param>
/// <param name="Next">The token behind it.</param>
internal sealed record FigureAmount(double Value, double Upper, double Step, double Scale, FigureUnit? Unit, int Next)
{
    // Trillions, billions, millions, thousands and hundreds: nobody says more, and the reading of each waits for the next.
    private const int MostScales = 5;

    /// <summary>The amount that begins at a token; null where none does.</summary>
    public static FigureAmount? Read(FigureTokens tokens, int at)
    {
        if (at < 0 || at >= tokens.Count || tokens[at].IsGlued || !tokens.MayBegin(at))
            return null;
        return tokens.IsNumber(at) ? Digits(tokens, at) : Fraction(tokens, at) ?? InWords(tokens, at);
    }

    private static FigureAmount Of(double value, double step, double scale, FigureUnit? unit, int next) => new(value, value, step, scale, unit, next);

    private static FigureAmount Digits(FigureTokens tokens, int at)
    {
        var (digits, step, suffix) = (tokens[at].Value, tokens[at].Step, tokens.Suffix(at));
        if (suffix is "st" or "nd" or "rd" or "th")
            return Of(digits, 1, 1, FigureUnit.Ordinal, at + 1);
        if (Ratio(tokens, at, digits) is { } ratio)
            return ratio;
        return Scaled(tokens, digits, step, at + 1, suffix == "M" ? 1e6 : NumberWords.Scale(suffix));
    }

    /// <summary>"nine out of ten", "one in three", "1 in 5".</summary>
    private static FigureAmount? Ratio(FigureTokens tokens, int at, double count)
    {
        var whole = tokens.Word(at + 1) == "in" ? at + 2 : tokens.Word(at + 1) == "out" && tokens.Word(at + 2) == "of" ? at + 3 : 0;
        if (whole == 0 || tokens.Word(at + 1) == "in" && tokens.Word(whole) is "every" && ++whole == 0)
            return null;
        var most = 0.0;
        if (!tokens.IsNumber(whole))
            most = NumberWords.Cardinal(tokens.Word(whole)) ?? 0;
        else if (tokens[whole].Value < 1000 && tokens.Word(at + 1) == "in")
            most = tokens[whole].Value;
        // "20 in 30 minutes" and "three in ten days" count what happened in that time.
        if (most <= 1 || count >= most || FigureUnits.At(tokens, whole, whole + 1) is not null)
            return null;
        return Of(100 * count / most, 1, 1, FigureUnit.Percent, whole + 1);
    }

    /// <summary>"half", "a quarter", "two thirds", "half a million", "half an hour".</summary>
    private static FigureAmount? Fraction(FigureTokens tokens, int at)
    {
        var first = tokens.Word(at);
        var cardinal = NumberWords.Cardinal(first);
        if (cardinal is { } number && Ratio(tokens, at, number) is { } ratio)
            return ratio;
        var word = first is "a" || cardinal is not null ? at + 1 : at;
        if (cardinal is not null && tokens.Word(word) == "-")
            word++;
        if (NumberWords.Part(tokens.Word(word)) is not { } part || (word == at && first != "half") || IsNoShare(tokens, at, word))
            return null;
        var count = cardinal ?? 1;
        var behind = tokens.Word(word + 1);
        if (part is not (2 or 4) && count.Equals(1) && tokens.IsWord(word + 1) && !MayFollowShare(behind))
            return null;
        return Share(tokens, word, count / part);
    }

    // "the second half of the match", "half-time", "half past five" are no quantities.
    private static bool IsNoShare(FigureTokens tokens, int at, int word)
    {
        var (before, after) = (tokens.Word(at - 1), tokens.Word(word + 1));
        if (after is "past" or "final" or "finals")
            return true;
        if (after is "to" && tokens.MayBegin(word + 2) && NumberWords.Cardinal(tokens.Word(word + 2)) is <= 12
            && word > at && tokens.Word(word) == "quarter")
            return true;
        if (word == at && (NumberWords.Ordinal(before) is not null || before is "other" or "latter" or "this" or "that" or "first" or "last"))
            return true;
        return after == "-"
            && tokens.Touches(word + 1)
            && FigureUnit.Find(tokens.Word(word + 2)) is null
            && NumberWords.Scale(tokens.Word(word + 2)) is null
            && tokens.Word(word + 2) is not "a";
    }

    private static FigureAmount Share(FigureTokens tokens, int word, double share)
    {
        var next = tokens.Word(word + 1) == "-" ? word + 2 : word + 1;
        if (tokens.Word(next) == "of")
            next++;
        if (tokens.Word(next) is "a" or "an")
            next += tokens.Word(next + 1) == "-" ? 2 : 1;
        if (NumberWords.Scale(tokens.Word(next)) is { } scale and >= 12)
            return Of(share * scale, share * scale / 10, scale, null, next + 1);
        if (tokens.Word(next) is "percentage" or "point" && next > word + 1)
            return Of(share, share / 10, 1, FigureUnit.Points, next);
        if (FigureUnit.Find(tokens.Word(next)) is { } unit && next > word + 1)
            return Of(share, share / 10, 1, unit, next);
        return Of(share * 100, 1, 1, FigureUnit.Percent, word + 1);
    }

    private static FigureAmount? InWords(FigureTokens tokens, int at, int depth = 0)
    {
        var first = tokens.Word(at);
        if (NumberWords.Multiple(first) is { } multiple)
            return Of(multiple, multiple / 10, 1, FigureUnit.Multiple, at + 1);
        if (Vague(tokens, at) is { } vague)
            return vague;
        if (first is "a" or "an")
            return Single(tokens, at);
        if (NumberWords.Cardinal(first) is not { } value)
            return Place(tokens, at, first);
        var next = at + 1;
        if (value >= 20 && tokens.Word(next) == "-" && tokens.Word(next + 1) is var one
            && (NumberWords.Cardinal(one) ?? NumberWords.Ordinal(one)) is { } ones and > 0 and < 10)
        {
            if (NumberWords.Cardinal(one) is null)
                return Of(value + ones, 1, 1, FigureUnit.Ordinal, next + 2);
            (value, next) = (value + ones, next + 2);
        }
        if (value >= 20 && tokens.Word(at + 1) == "-" && tokens.Word(at + 2) == "fold")
            return Of(value, 1, 1, FigureUnit.Multiple, at + 3);
        return Scaled(tokens, value, 1, next, null, depth);
    }

    /// <summary>"a million", "a dozen", "a century", "an hour and a half", "a sixth season".</summary>
    private static FigureAmount? Single(FigureTokens tokens, int at)
    {
        var word = tokens.Word(at + 1);
        // "an hour and a half"
        if (FigureUnit.Find(word) is { } unit)
        {
            if (tokens.Word(at + 2) == "and" && tokens.Word(at + 3) == "a" && tokens.Word(at + 4) == "half")
                return Of(1.5, 0.1, 1, unit, at + 5);
            return null;
        }
        if (tokens.Word(at) is "a" && NumberWords.Scale(word) is not null && word.Length > 1)
            return Scaled(tokens, 1, 1, at + 1, null);
        return NumberWords.Ordinal(word) is { } place and > 1 && tokens.IsWord(at + 2) && !tokens.IsCapitalised(at + 2)
            ? Of(place, 1, 1, FigureUnit.Ordinal, at + 2)
            : null;
    }

    /// <summary>"dozens", "tens of thousands".</summary>
    private static FigureAmount? Vague(FigureTokens tokens, int at)
    {
        var first = tokens.Word(at);
        var factor = first == "tens" ? 10 : first == "hundreds" ? 100 : 1;
        if (factor > 1 && tokens.Word(at + 1) == "of" && NumberWords.Vague(tokens.Word(at + 2)) is var (low, high) && low > 1000)
            return new(low * factor, high * factor, 1, 1, null, at + 3);
        return NumberWords.Vague(first) is var (least, most) && tokens.Word(at + 1) is "of" ? new(least, most, 1, 1, null, at + 1) : null;
    }

    /// <summary>A number with the scale behind it, a half in between ("two and a half million"), and smaller scales behind that.</summary>
    private static FigureAmount Scaled(FigureTokens tokens, double value, double step, int next, double? glued, int depth = 0)
    {
        if (tokens.Word(next) == "and" && tokens.Word(next + 1) == "a" && NumberWords.Part(tokens.Word(next + 2)) is { } part and (2 or 4))
            (value, step, next) = (value + 1 / part, 0.1, next + 3);
        var scale = glued ?? 1;
        while (NumberWords.Scale(tokens.Word(next)) is { } factor && tokens.Word(next) is not ("k" or "b"))
            (scale, next) = (scale * factor, next + 1);
        var total = value * scale;
        // "three hundred and twelve", "two thousand five hundred".
        if (scale >= 100 && glued is null && depth < MostScales)
        {
            var more = tokens.Word(next) == "and" ? next + 1 : next;
            if (tokens.IsWord(more) && NumberWords.Cardinal(tokens.Word(more)) is not null
                && InWords(tokens, more, depth + 1) is { Unit: null } rest && rest.Value < scale && !(rest.Scale >= scale)
                && (more > next || !tokens.IsNumber(next - 1)))
                return Of(total + rest.Value, rest.Step, scale, null, rest.Next);
        }
        return Of(total, step * scale, scale, null, next);
    }

    // "third", and not "a third", "two thirds" or "forty-third".
    private static FigureAmount? Place(FigureTokens tokens, int at, string word)
    {
        var before = tokens.Word(at - 1);
        if (NumberWords.Ordinal(word) is not ({ } place and > 1) || before is "a" || NumberWords.Cardinal(before) is not null)
            return null;
        if (NumberWords.Part(word) is not null && before == "-" && NumberWords.Cardinal(tokens.Word(at - 2)) is not null)
            return null;
        return Of(place, 1, 1, FigureUnit.Ordinal, at + 1);
    }

    // "a third of the seats", "a fifth smaller", and not "the fifth man".
    private static bool MayFollowShare(string word) =>
        word is "of" or "smaller" or "larger" or "more" or "less" or "fewer" or "cheaper" or "higher" or "lower"
            or "in" or "and" or "since" or "to" or "from" or "over";
}
