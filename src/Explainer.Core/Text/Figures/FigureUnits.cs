namespace Explainer.Text.Figures;

/// <summary>Reads what a figure counts in, from the words around it.</summary>
internal static class FigureUnits
{
    /// <summary>The unit of a figure; null for a plain count.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">The figure's first token.</param>
    /// <param name="next">The token behind it.</param>
    public static FigureUnit? At(FigureTokens tokens, int at, int next)
    {
        if (Before(tokens, at) is { } before)
            return before;
        if (Glued(tokens.Suffix(next - 1)) is { } glued)
            return Compound(tokens, glued, next);
        if (tokens.Word(next) == "-")
            next++;
        switch (tokens.Word(next), tokens.Word(next + 1))
        {
            case ("per", "cent"):
                return FigureUnit.Percent;
            case ("percentage", "point" or "points"):
                return FigureUnit.Points;
            case ("basis", "point" or "points"):
                return FigureUnit.Points with { Factor = 0.01 };
            case ("°" or "º" or "degrees" or "degree", var scale):
                return scale switch
                {
                    "c" or "celsius" or "centigrade" => FigureUnit.Find("celsius"),
                    "f" or "fahrenheit" => FigureUnit.Find("fahrenheit"),
                    _ => null,
                };
            // "4.2 million pounds" are no weight.
            case ("pounds", _) when tokens.Word(next - 1) is "million" or "billion" or "bn" or "trillion":
                return FigureUnit.Find("£");
            case ("℃", _):
                return FigureUnit.Find("celsius");
            case ("℉", _):
                return FigureUnit.Find("fahrenheit");
            case ("square" or "sq" or "cubic", var length):
                var name = length == "." ? tokens.Word(next + 2) : length;
                return FigureUnit.Find(name)?.Raised(tokens.Word(next) == "cubic");
            case ("k", _) when tokens.IsCapitalised(next):
                return FigureUnit.Find("kelvin");
            case ("us" or "american" or "canadian" or "australian", "dollar" or "dollars"):
                return FigureUnit.Find("$");
        }
        var unit = FigureUnit.Find(tokens.Word(next));
        return unit is null ? Rate(tokens, next) : Compound(tokens, unit, next + 1);
    }

    /// <summary>A currency, or "aged", before a figure; null for none.</summary>
    public static FigureUnit? Before(FigureTokens tokens, int at) => (tokens.Word(at - 2), tokens.Word(at - 1)) switch
    {
        (_, "$" or "€" or "£" or "₹" or "¥" or "eur" or "usd" or "gbp" or "inr" or "chf" or "rs") => FigureUnit.Find(tokens.Word(at - 1)),
        ("rs", ".") => FigureUnit.Find("rs"),
        (_, "aged") or ("age", "of") or ("ages", "of") => FigureUnit.Year,
        // "Yann Brodie, 26, has signed"
        (_, ",") when tokens.IsCapitalised(at - 2) && tokens.IsNumber(at) && tokens[at].Value is >= 5 and < 110
            && tokens.Word(at + 1) is "," or "." => FigureUnit.Year,
        _ => null,
    };

    /// <summary>Behind the bounds of a "95% CI", which are no quantities of their own; 0 where none stands there.</summary>
    public static int IsConfidence(FigureTokens tokens, int next)
    {
        var at = tokens.Word(next) == "%" ? next + 1 : next;
        if (tokens.Word(at) == "confidence" && tokens.Word(at + 1) is "interval" or "intervals")
            at += 2;
        else if (tokens.Word(at) is "ci")
            at++;
        else
            return 0;
        while (tokens.Word(at) is "," or ":" or "[" or "(" or "=" or "of" or "−" or "-")
            at++;
        if (!tokens.IsNumber(at))
            return at;
        at++;
        while (tokens.Word(at) is "–" or "-" or "to" or "," or "−" or "%" or "and")
            at++;
        return tokens.IsNumber(at) ? at + 1 : at;
    }

    private static FigureUnit? Glued(string suffix) => suffix switch
    {
        "" => null,
        "C" => FigureUnit.Find("celsius"),
        "F" => FigureUnit.Find("fahrenheit"),
        // "3G", "450K" and "$5M" are no grams, kelvins and metres.
        { Length: 1 } => FigureUnit.Find(suffix),
        _ => FigureUnit.Find(suffix.ToLowerInvariant()),
    };

    /// <summary>"km²", "km/h", "metres per second", or the unit alone.</summary>
    private static FigureUnit? Compound(FigureTokens tokens, FigureUnit unit, int next)
    {
        if (unit.Dimension != "length")
            return unit;
        if (tokens.Word(next) is "²" or "³" && tokens.Touches(next))
            return unit.Raised(tokens.Word(next) == "³");
        if (tokens.Word(next) is not ("/" or "per" or "an" or "a"))
            return unit;
        if (FigureUnit.Find(tokens.Word(next + 1)) is { Dimension: "time" } time)
            return time.Factor <= 3600 ? unit.Per(time) : unit;
        return tokens.Word(next) is "a" or "an" ? unit : null;
    }

    /// <summary>"42 people per million", "4.2 per 100,000"; null for another.</summary>
    private static FigureUnit? Rate(FigureTokens tokens, int next)
    {
        for (var at = next; at < next + 4 && (tokens.IsWord(at) || tokens.Word(at) == "-"); at++)
        {
            if (tokens.Word(at) is "per" || (tokens.Word(at) is "for" or "in" && tokens.Word(at + 1) is "every" && ++at > 0))
                return tokens.IsNumber(at + 1) ? (tokens[at + 1].Value >= 100 ? FigureUnit.Rate(tokens[at + 1].Value) : null)
                    : NumberWords.Scale(tokens.Word(at + 1)) is { } of and >= 100 && tokens.Word(at + 1).Length > 3 ? FigureUnit.Rate(of) : null;
        }
        return null;
    }
}
