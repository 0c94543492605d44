namespace Explainer.Text.Figures;

/// <summary>Reads lengths of time that are written in several units.</summary>
internal static class FigureClock
{
    /// <summary>
    /// "2:09:41", "1:57.62" in seconds, with the size of the last digit and the token behind it; null for a time of day and for anything else.
    /// </summary>
    public static (double Seconds, double Step, int Next)? Read(FigureTokens tokens, int at)
    {
        if (!tokens.IsNumber(at) || tokens[at].IsGlued || !IsBehindColon(tokens, at + 2) || tokens[at].Step < 1 || tokens[at].Value >= 1000)
            return null;
        var (first, second) = (tokens[at], tokens[at + 2]);
        if (IsBehindColon(tokens, at + 4) && second.Value < 60 && second.Step >= 1)
            return (first.Value * 3600 + second.Value * 60 + tokens[at + 4].Value, Math.Min(1, tokens[at + 4].Step), at + 5);
        return second.Step < 1 && second.Value < 60 && second.End - second.Start >= 4 ? (first.Value * 60 + second.Value, second.Step, at + 3) : null;
    }

    /// <summary>Makes one figure of the last two where they are "2 hours" and "10 minutes".</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">The first token of the last figure.</param>
    /// <param name="figures">The figures so far.</param>
    /// <param name="withParts">Keep the parts besides, with the span of the whole.</param>
    public static void Join(FigureTokens tokens, int at, List<Figure> figures, bool withParts)
    {
        if (figures.Count < 2)
            return;
        var (whole, part) = (figures[^2], figures[^1]);
        if (whole.Unit is not { Dimension: "time" } larger || part.Unit is not { Dimension: "time" } smaller)
            return;
        if (smaller.Factor >= larger.Factor || !part.Value.Equals(part.Upper) || !whole.Value.Equals(whole.Upper))
            return;
        var before = at - 1;
        while (before > at - 3 && tokens.Word(before) is "and" or ",")
            before--;
        if (!tokens.IsWord(before) || FigureUnit.Find(tokens.Word(before)) is not { Dimension: "time" })
            return;
        if (tokens[before].Start < whole.Span.End || tokens[before].Start > whole.Span.End + 2)
            return;
        var span = new TextSpan(whole.Span.Start, part.Span.End - whole.Span.Start);
        var value = whole.Value + part.Value * smaller.Factor / larger.Factor;
        figures.RemoveRange(figures.Count - 2, 2);
        if (withParts)
        {
            figures.Add(whole with { Span = span, Bound = FigureBound.Exact });
            figures.Add(part with { Span = span });
        }
        figures.Add(whole with { Span = span, Value = value, Upper = value, Step = part.Step * smaller.Factor / larger.Factor, Noun = part.Noun });
    }

    private static bool IsBehindColon(FigureTokens tokens, int at) =>
        tokens.IsNumber(at) && tokens.Word(at - 1) == ":" && tokens.Touches(at) && tokens.Touches(at - 1);
}
