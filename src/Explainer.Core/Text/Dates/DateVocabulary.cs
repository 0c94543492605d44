using System.Collections.Frozen;
using static Explainer.Text.Dates.DateWordKind;

namespace Explainer.Text.Dates;

/// <summary>The English words of dates.</summary>
internal static class DateVocabulary
{
    private const int Longest = 11;

    private static readonly FrozenDictionary<string, (DateWordKind Kind, int Value)> Known = Entries()
        .ToFrozenDictionary(entry => entry.Word, entry => (entry.Kind, entry.Value), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, (DateWordKind Kind, int Value)>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a word is in a date, in whatever case it is written.</summary>
    public static (DateWordKind Kind, int Value) Of(ReadOnlySpan<char> word) =>
        word.Length <= Longest && Lookup.TryGetValue(word, out var found) ? found : (None, 0);

    /// <summary>All of them.</summary>
    public static IEnumerable<string> Words => Known.Keys;

    /// <summary>Whether a word of a kind can make a date, alone or with those around it; the other kinds only lead to one.</summary>
    public static bool MakesDates(DateWordKind kind) =>
        kind is Month or ShortMonth or DateWordKind.Weekday or NearDay or Unit or Units or Century or Decade or Season or DayTime;

    private static IEnumerable<(string Word, DateWordKind Kind, int Value)> Entries() =>
    [
        .. Counted(Month, 1, "january february march april may june july august september october november december"),
        .. Counted(ShortMonth, 1, "jan feb mar apr - jun jul aug sep oct nov dec"),
        ("sept", ShortMonth, 9),
        .. Counted(DateWordKind.Weekday, 0, "sunday monday tuesday wednesday thursday friday saturday"),
        .. Counted(ShortWeekday, 0, "sun mon tue wed thu fri sat"),
        .. All(ShortWeekday, 2, "tues"),
        .. All(ShortWeekday, 4, "thur thurs"),
        ("spring", Season, 3), ("summer", Season, 6), ("autumn", Season, 9), ("winter", Season, 12),
        .. Counted(Unit, 0, "day week weekend month - year"),
        .. Counted(Units, 0, "days weeks weekends months - years decades centuries"),
        ("decade", Unit, (int)DateUnit.Decade), ("century", Century, 0), ("fortnight", Unit, (int)DateUnit.Week),
        .. Counted(Cardinal, 2, "two three four five six seven eight nine ten eleven twelve"),
        .. Counted(Ordinal, 1, "first second third fourth fifth sixth seventh eighth ninth tenth"),
        .. Counted(Ordinal, 11, "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"),
        .. Counted(Decade, 2, "twenties thirties forties fifties sixties seventies eighties nineties"),
        .. All(Step, -1, "last"), .. All(Step, 0, "this"), .. All(Step, 1, "next coming"),
        .. All(TextStep, -1, "previous preceding"), .. All(TextStep, 0, "same"), .. All(TextStep, 1, "following subsequent"),
        ("yesterday", NearDay, -1), ("today", NearDay, 0), ("tonight", NearDay, 0), ("tomorrow", NearDay, 1),
        .. All(DayTime, 0, "morning afternoon evening night noon midnight"),
        .. All(Ago, 0, "ago"),
        .. All(Apart, -1, "earlier beforehand"), .. All(Apart, 1, "later afterwards afterward"),
        .. All(Bound, (int)DateBound.Before, "before pre"), .. All(Bound, (int)DateBound.By, "by"),
        .. All(Bound, (int)DateBound.Until, "until till"), .. All(Bound, (int)DateBound.Since, "since from"),
        .. All(Bound, (int)DateBound.After, "after post"),
        .. All(Part, (int)DatePart.Early, "early start beginning"), .. All(Part, (int)DatePart.Middle, "mid middle"),
        .. All(Part, (int)DatePart.Late, "late end"),
        .. All(In, 0, "in during throughout"), .. All(On, 0, "on"), .. All(At, 0, "at"), .. All(To, 0, "to through thru"), .. All(And, 0, "and or"),
        .. All(Between, 0, "between"), .. All(DateWordKind.Of, 0, "of"), .. All(The, 0, "the"),
        .. All(Article, 0, "a an its his her their our that each every"),
        .. All(Era, -1, "bc bce"), .. All(Era, 1, "ad ce"),
        .. All(About, 0, "about around circa roughly approximately ca c"),
        .. All(YearCue, 0, "born died founded established published released opened built completed signed"),
        .. All(Measure, 0, "gmt utc hours hrs metres meters metre meter feet ft miles mile km kg tonnes tons pounds dollars euros per"),
        .. All(Measure, 0, "percent m people men women children police troops cattle sheep rpm mm cm yards acres local hp cc"),
    ];

    private static IEnumerable<(string Word, DateWordKind Kind, int Value)> Counted(DateWordKind kind, int first, string words) =>
        words.Split(' ')
            .Select((word, index) => (word, kind, kind == Decade ? (index + first) * 10 : index + first))
            .Where(entry => entry.word != "-");

    private static IEnumerable<(string Word, DateWordKind Kind, int Value)> All(DateWordKind kind, int value, string words) =>
        words.Split(' ').Select(word => (word, kind, value));
}
