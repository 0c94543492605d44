using static Explainer.Text.Dates.DateWordKind;

namespace Explainer.Text.Dates;

/// <summary>Reads days of the week and times that are counted from another: "Sunday evening", "last week", "two days later".</summary>
internal static class CountedDates
{
    /// <summary>Reads the date that begins at a token, and gives the token behind it; the same token where none begins.</summary>
    public static int Read(DateTokens tokens, int at, List<DateMention> mentions) => tokens.Kind(at) switch
    {
        Weekday => WeekdayAt(tokens, at, at, null, mentions),
        NearDay => Near(tokens, at, mentions),
        Step => Stepped(tokens, at, mentions),
        TextStep => SteppedInText(tokens, at, mentions),
        Number or Cardinal or Article => Counted(tokens, at, mentions),
        The => DayBefore(tokens, at, mentions),
        _ => at,
    };

    private static int WeekdayAt(DateTokens tokens, int at, int first, int? steps, List<DateMention> mentions)
    {
        if (!tokens[at].IsCapital)
            return at;
        var last = tokens.Kind(at + 1) == DayTime ? at + 1 : at;
        var before = tokens[at - 1];
        // "Bloody Sunday", "Sheffield Wednesday", "the Sunday Times"
        var isName = steps is null && (before is { Kind: None, IsCapital: true }
            || (tokens[last + 1] is { Kind: None, IsCapital: true } && before.Kind != On));
        mentions.Add(DateContext.Mention(tokens, first, last, DateKind.Weekday) with
        {
            Weekday = (DayOfWeek)tokens[at].Value,
            Steps = steps,
            IsDoubtful = isName || (before.Kind == Article && !tokens.IsWord(at - 1, "a")),
        });
        return last + 1;
    }

    /// <summary>"yesterday", "tomorrow morning", "the day before yesterday".</summary>
    private static int Near(DateTokens tokens, int at, List<DateMention> mentions)
    {
        var (first, steps) = (at, tokens[at].Value);
        if (tokens.Kind(at - 1) == Bound && tokens.IsWord(at - 2, "day") && steps != 0)
            (first, steps) = (tokens.Kind(at - 3) == The ? at - 3 : at - 2, steps * 2);
        var last = tokens.Kind(at + 1) == DayTime ? at + 1 : at;
        mentions.Add(Relative(tokens, first, last, DateUnit.Day, steps));
        return last + 1;
    }

    /// <summary>"last week", "earlier this month", "this morning", "next Friday".</summary>
    private static int Stepped(DateTokens tokens, int at, List<DateMention> mentions)
    {
        var steps = tokens[at].Value;
        var behind = tokens[at + 1];
        if (behind.Kind == Weekday)
            return WeekdayAt(tokens, at + 1, at, steps, mentions) is var next && next > at + 1 ? next : at;
        // "the last week of May", "the next day"
        var isOfText = tokens.Kind(at - 1) is The or Article;
        if (behind.Kind == DayTime)
        {
            if (!isOfText)
                mentions.Add(Relative(tokens, at, at + 1, DateUnit.Day, steps));
            return isOfText ? at : at + 2;
        }
        if (behind.Kind is not (Unit or DateWordKind.Century) || (isOfText && tokens.Kind(at + 2) is Of) || (isOfText && steps < 0))
            return at;
        var unit = behind.Kind == Unit ? (DateUnit)behind.Value : DateUnit.Century;
        if (unit == DateUnit.Day && steps <= 0 && !isOfText)
            return at;
        // "later this year", but for "two days later, this year" the word is taken.
        var isFree = mentions.Count == 0 || mentions[^1].Span.End <= tokens.Span(at - 1, at - 1).Start;
        var first = tokens.Kind(at - 1) == Apart && isFree ? at - 1 : at;
        mentions.Add(Relative(tokens, first, at + 1, unit, steps) with { IsFromText = isOfText });
        return at + 2;
    }

    /// <summary>"the following day", "the previous year", "the same month".</summary>
    private static int SteppedInText(DateTokens tokens, int at, List<DateMention> mentions)
    {
        if (tokens.Kind(at + 1) == Weekday)
        {
            var count = mentions.Count;
            var next = WeekdayAt(tokens, at + 1, at, tokens[at].Value, mentions);
            if (mentions.Count > count)
                mentions[^1] = mentions[^1] with { IsFromText = true };
            return next > at + 1 ? next : at;
        }
        if (tokens[at + 1] is not { Kind: Unit or DayTime } unit)
            return at;
        var counted = unit.Kind == DayTime ? DateUnit.Day : (DateUnit)unit.Value;
        mentions.Add(Relative(tokens, at, at + 1, counted, tokens[at].Value) with { IsFromText = true });
        return at + 2;
    }

    /// <summary>"two days earlier", "a year later", "three weeks ago", "10 days after".</summary>
    private static int Counted(DateTokens tokens, int at, List<DateMention> mentions)
    {
        var count = tokens[at] switch
        {
            { Kind: Article, Length: 1 } => 1,
            { Kind: Cardinal, Value: var value } => value,
            { Kind: Number, Suffix: '\0', Value: > 0 and < 1000 and var value } => value,
            _ => 0,
        };
        if (count == 0 || tokens[at + 1] is not { Kind: Unit or Units } unit)
            return at;
        var sense = tokens[at + 2] switch
        {
            { Kind: Ago } => -1,
            { Kind: Apart, Value: var value } => value,
            { Kind: DateWordKind.Bound, Value: (int)DateBound.Before } => -1,
            { Kind: DateWordKind.Bound, Value: (int)DateBound.After } => 1,
            _ => 0,
        };
        if (sense == 0)
            return at;
        var isFromText = tokens.Kind(at + 2) != Ago;
        var isAbout = tokens.Kind(at - 1) is About
            || tokens.IsWord(at - 1, "than")
            || tokens.IsWord(at - 1, "over")
            || tokens.IsWord(at - 1, "least")
            || tokens.IsWord(at - 1, "nearly");
        mentions.Add(Relative(tokens, at, at + 2, (DateUnit)unit.Value, sense * count) with { IsFromText = isFromText, IsDoubtful = isAbout });
        return at + 3;
    }

    /// <summary>"the day before", "the year after".</summary>
    private static int DayBefore(DateTokens tokens, int at, List<DateMention> mentions)
    {
        if (tokens[at + 1] is not { Kind: Unit } unit || tokens[at + 2] is not { Kind: DateWordKind.Bound } bound || tokens.Kind(at + 3) == NearDay)
            return at;
        var steps = (DateBound)bound.Value switch { DateBound.Before => -1, DateBound.After => 1, _ => 0 };
        if (steps == 0)
            return at;
        mentions.Add(Relative(tokens, at, at + 2, (DateUnit)unit.Value, steps) with { IsFromText = true });
        return at + 3;
    }

    private static DateMention Relative(DateTokens tokens, int at, int last, DateUnit unit, int steps) =>
        DateContext.Mention(tokens, at, last, DateKind.Relative) with { Unit = unit, Steps = steps };
}
