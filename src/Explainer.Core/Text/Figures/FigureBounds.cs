namespace Explainer.Text.Figures;

/// <summary>Reads what the words around a figure make of it, and says which way that leads.</summary>
internal static class FigureBounds
{
    /// <summary>Which way from a figure lies what is meant: 1 for more, -1 for less, 0 for the figure itself or either side of it.</summary>
    public static int Direction(this FigureBound bound) => bound switch
    {
        FigureBound.AtLeast or FigureBound.MoreThan or FigureBound.JustOver => 1,
        FigureBound.AtMost or FigureBound.LessThan or FigureBound.Nearly => -1,
        _ => 0,
    };

    /// <summary>What the words before it say.</summary>
    public static FigureBound Before(FigureTokens tokens, int at)
    {
        var before = at - 1;
        while (before > at - 5 && tokens.Word(before) is "$" or "€" or "£" or "₹" or "¥" or "us" or "usd" or "eur" or "rs" or "a" or "between" or "age" or "aged")
            before--;
        var (word, earlier, first) = (tokens.Word(before), tokens.Word(before - 1), tokens.Word(before - 2));
        return (first, earlier, word) switch
        {
            (_, "at", "least") or ("no" or "not", "fewer" or "less", "than") or (_, "minimum", "of") => FigureBound.AtLeast,
            // A change, and no limit: "go up to 67".
            ("go" or "goes" or "went" or "gone" or "going" or "rise" or "rises" or "rose" or "climb" or "climbed" or "moved" or "put", "up", "to") => FigureBound.Exact,
            (_, "at", "most") or ("no" or "not", "more" or "longer" or "later", "than") or (_, "up", "to") or (_, "maximum", "of")
                or ("as", "many" or "much" or "high" or "long" or "far" or "large" or "tall", "as") => FigureBound.AtMost,
            (_, "more" or "greater" or "higher" or "longer" or "better" or "larger" or "bigger" or "older", "than") or ("in", "excess", "of") or (_, "upwards" or "upward" or "north", "of") => FigureBound.MoreThan,
            (_, "fewer" or "less" or "lower" or "shorter" or "smaller" or "younger" or "cheaper", "than") or (_, "south", "of") => FigureBound.LessThan,
            (_, "just" or "slightly" or "little" or "well", "under" or "below") or (_, _, "nearly" or "almost" or "approaching") or (_, "close" or "next", "to") or (_, "short" or "shy", "of")
                or ("just", "less" or "fewer", "than") => FigureBound.Nearly,
            (_, "just" or "slightly" or "little", "over" or "above") => FigureBound.JustOver,
            (_, _, "over" or "above" or "exceeding" or "passed" or "exceeded" or "exceeds" or "topped" or "surpassed" or "beyond") => FigureBound.MoreThan,
            (_, _, "under" or "below" or "within") => FigureBound.LessThan,
            (_, _, "about" or "around" or "approximately" or "roughly" or "some" or "circa" or "~" or "≈" or "estimated" or "ca") or (_, "c" or "ca", ".") => FigureBound.About,
            _ => FigureBound.Exact,
        };
    }

    /// <summary>What the words behind it say: "10 days or longer", "31,200 dollars at most".</summary>
    public static FigureBound After(FigureTokens tokens, int next)
    {
        // "55+ injured"
        if (tokens.Word(next) == "+" && tokens.Touches(next))
            return FigureBound.AtLeast;
        for (var at = next; at < next + 4; at++)
        {
            switch (tokens.Word(at), tokens.Word(at + 1))
            {
                case ("or", "more" or "longer" or "older" or "higher" or "larger" or "greater" or "over" or "above"):
                case ("at", "least") when !tokens.IsNumber(at + 2):
                    return FigureBound.AtLeast;
                case ("or", "less" or "fewer" or "younger" or "lower" or "under" or "below" or "shorter"):
                case ("at", "most") when !tokens.IsNumber(at + 2):
                    return FigureBound.AtMost;
                case ("or", "so"):
                    return FigureBound.About;
            }
            if (!tokens.IsWord(at) && tokens.Word(at) is not ("%" or "-" or "°"))
                break;
        }
        return FigureBound.Exact;
    }
}
