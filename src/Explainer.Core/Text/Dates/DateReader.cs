namespace Explainer.Text.Dates;

/// <summary>Reads the dates of an English text.</summary>
/// <remarks>
/// What is no date is passed over: "may" and "march" as verbs, numbers that count something, names ("Bloody Sunday", "Boeing 1900"), times of day.
/// Where words may be a date or a name, they are read and marked as doubtful. Linear in the text's length.
/// </remarks>
public static class DateReader
{
    /// <summary>The dates of a text, in order, none over another.</summary>
    public static IReadOnlyList<DateMention> In(string text)
    {
        var tokens = new DateTokens(text);
        if (!tokens.HasDates)
            return [];
        var mentions = new List<DateMention>();
        for (var i = 0; i < tokens.Count;)
        {
            var next = CalendarDates.Read(tokens, i, mentions);
            if (next == i)
                next = YearDates.Read(tokens, i, mentions);
            if (next == i)
                next = CountedDates.Read(tokens, i, mentions);
            i = Math.Max(next, i + 1);
        }
        return DateJoints.Join(text, mentions);
    }

    /// <summary>Whether a word belongs to dates or leads to one, so that it says nothing of what happened: "Sunday", "last", "in".</summary>
    internal static bool IsDateWord(string word) =>
        DateVocabulary.Of(word).Kind is not (DateWordKind.None or DateWordKind.YearCue or DateWordKind.Measure);
}
