using static Explainer.Text.Dates.DateWordKind;

namespace Explainer.Text.Dates;

/// <summary>What the words before a date make of it.</summary>
internal static class DateContext
{
    /// <summary>A date whose words begin at a token, with the part and the bound that the words before it say.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">The first token of the date.</param>
    /// <param name="last">Its last.</param>
    /// <param name="kind">What kind of words they are.</param>
    public static DateMention Mention(DateTokens tokens, int at, int last, DateKind kind)
    {
        var part = DatePart.Whole;
        var first = at;
        var before = at - 1;
        if (tokens.IsDash(before) && tokens.IsGlued(before) && tokens.IsGlued(before - 1))
            before--;
        // "the end of May", "early in 2019"
        while (tokens.Kind(before) is Of or In or The && before > at - 4 && before >= 0)
            before--;
        if (tokens.Kind(before) == Part && !(before == at - 1 && tokens.IsWord(before, "end")))
            (part, first) = ((DatePart)tokens[before].Value, before);
        return new(tokens.Span(first, last), kind) { Part = part, Bound = BoundBefore(tokens, first) };
    }

    /// <summary>The bound that the words before a token set.</summary>
    public static DateBound BoundBefore(DateTokens tokens, int at)
    {
        var before = at - 1;
        if (tokens.IsDash(before) && tokens.IsGlued(before) && tokens.IsGlued(before - 1))
            before--;
        while (tokens.Kind(before) is The or On or Part or Article && before > at - 4)
            before--;
        if (tokens.Kind(before) == To && tokens.IsWord(before, "prior") || (tokens.IsWord(before, "to") && tokens.IsWord(before - 1, "prior")))
            return DateBound.Before;
        if (tokens.IsWord(before, "than"))
        {
            var isNegated = tokens.IsWord(before - 2, "no");
            if (tokens.IsWord(before - 1, "earlier") && !isNegated)
                return DateBound.Before;
            return tokens.IsWord(before - 1, "later") && isNegated ? DateBound.By : DateBound.None;
        }
        return tokens.Kind(before) == Bound ? (DateBound)tokens[before].Value : DateBound.None;
    }
}
