using static Explainer.Text.Dates.DateWordKind;

namespace Explainer.Text.Dates;

/// <summary>Reads days and months: "29 December 2019", "Dec. 27–29", "2019-12-29", "mid-December".</summary>
internal static class CalendarDates
{
    private static readonly int[] DaysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    /// <summary>Reads the date that begins at a token, and gives the token behind it; the same token where none begins.</summary>
    public static int Read(DateTokens tokens, int at, List<DateMention> mentions) => tokens.Kind(at) switch
    {
        Number or Ordinal => Digits(tokens, at, mentions) is var next && next > at ? next : DayFirst(tokens, at, at, null, mentions),
        Month or ShortMonth => MonthFirst(tokens, at, at, null, mentions),
        Weekday or ShortWeekday => BesideWeekday(tokens, at, mentions),
        _ => at,
    };

    /// <summary>"2019-12-29", "2019-12", "29/12/2019", "29.12.2019".</summary>
    private static int Digits(DateTokens tokens, int at, List<DateMention> mentions)
    {
        var (one, two, three) = (tokens[at], tokens[at + 2], tokens[at + 4]);
        if (one is not { Kind: Number, Suffix: '\0' } || two is not { Kind: Number, Suffix: '\0' })
            return at;
        if (!tokens.IsGlued(at) || !tokens.IsGlued(at + 1) || tokens.IsGlued(at - 1))
            return at;
        var hasThree = three is { Kind: Number, Suffix: '\0' }
            && tokens.IsGlued(at + 2)
            && tokens.IsGlued(at + 3)
            && tokens[at + 3].Value == tokens[at + 1].Value;
        if (one.Length == 4 && two.Length == 2 && tokens.IsSign(at + 1, '-'))
        {
            if (hasThree && three.Length == 2 && IsDay(two.Value, three.Value))
                return Add(tokens, at, at + 4, new(one.Value, two.Value, three.Value), mentions);
            if (!hasThree && two.Value is >= 1 and <= 12 && two.Value <= one.Value % 100 && one.Value is >= 1000 and < 2200)
                return Add(tokens, at, at + 2, new(one.Value, two.Value, null), mentions);
        }
        if (hasThree && one.Length <= 2 && two.Length <= 2
            && (three.Length == 4 || (three.Length == 2 && tokens.IsSign(at + 1, '/')))
            && (tokens.IsSign(at + 1, '/') || tokens.IsSign(at + 1, '.')))
        {
            // Which of two small numbers is the month depends on the writer's country.
            var (day, month) = one.Value > 12 || tokens.IsSign(at + 1, '.') ? (one.Value, two.Value) : (two.Value, one.Value);
            if ((day > 12 || day == month || tokens.IsSign(at + 1, '.')) && IsDay(month, day))
                return Add(tokens, at, at + 4, new(three.Length == 2 ? 2000 + three.Value : three.Value, month, day), mentions);
            return at + 5;
        }
        return at;
    }

    /// <summary>"29 December 2019", "27–29 December", "27 and 29 December", "the first of May".</summary>
    private static int DayFirst(DateTokens tokens, int at, int start, DayOfWeek? weekday, List<DateMention> mentions)
    {
        // Beyond a few there is no list of days.
        Span<int> days = stackalloc int[6];
        var count = 0;
        var stretch = DateStretch.None;
        var next = at;
        while (count < days.Length && tokens[next] is { Kind: Number or Ordinal, Value: >= 1 and <= 31, Suffix: '\0' or 't' }
            && (count > 0 || !IsInName(tokens, next)))
        {
            days[count++] = next++;
            if (Separator(tokens, next, at) is not (var behind, var between))
                break;
            if (tokens[behind] is not { Kind: Number or Ordinal })
                break;
            (next, stretch) = (behind, between);
        }
        if (count == 0)
            return at;
        if (tokens.Kind(next) == Of)
            next++;
        else if (tokens.Kind(days[0]) == Ordinal)
            return at;
        if (tokens[next] is not { Kind: Month or ShortMonth, IsCapital: true } month || !IsDay(month.Value, tokens[days[count - 1]].Value))
            return at;
        next = BehindMonth(tokens, next);
        var year = YearAt(tokens, ref next);
        AddDays(tokens, days[..count], start, next - 1, month.Value, year, stretch, weekday, mentions);
        return next;
    }

    /// <summary>"December 29, 2019", "Dec. 27–29", "December 2019", "mid-December".</summary>
    private static int MonthFirst(DateTokens tokens, int at, int start, DayOfWeek? weekday, List<DateMention> mentions)
    {
        if (!tokens[at].IsCapital)
            return at;
        var (month, next) = (tokens[at].Value, BehindMonth(tokens, at));
        var (last, behind) = (next - 1, next);
        if (YearAt(tokens, ref behind) is { } ownYear)
            return Add(tokens, start, behind - 1, new(ownYear, month, null), mentions);
        Span<int> days = stackalloc int[6];
        var count = 0;
        var stretch = DateStretch.None;
        while (count < days.Length && IsDayBehind(tokens, next, at, month))
        {
            days[count++] = next++;
            last = next - 1;
            if (Separator(tokens, next, at) is not (var more, var between) || !IsDayBehind(tokens, more, at, month) || IsDayOfNextMonth(tokens, more))
                break;
            (next, stretch) = (more, between);
        }
        if (count == 0)
            return BareMonth(tokens, at, last, mentions);
        next = last + 1;
        var year = YearAt(tokens, ref next);
        AddDays(tokens, days[..count], start, next - 1, month, year, stretch, weekday, mentions);
        return next;
    }

    private static void AddDays(
        DateTokens tokens,
        Span<int> days,
        int start,
        int last,
        int month,
        int? year,
        DateStretch stretch,
        DayOfWeek? weekday,
        List<DateMention> mentions)
    {
        if (stretch != DateStretch.None && days.Length == 2)
        {
            var (one, other) = (tokens[days[0]].Value, tokens[days[1]].Value);
            if (one < other)
            {
                mentions.Add(DateContext.Mention(tokens, start, last, DateKind.Day) with
                {
                    First = new(year, month, one),
                    Last = new(year, month, other),
                    Stretch = stretch,
                });
                return;
            }
        }
        for (var i = 0; i < days.Length; i++)
        {
            // Of a list each day has its own number, and the month goes with the one beside it.
            var isMonthFirst = tokens[start].Kind is Month or ShortMonth
                || (weekday is not null && days[0] > start + 1 && tokens[days[0] - 1].Kind is Month or ShortMonth);
            var from = i == 0 ? start : days[i];
            var to = i == days.Length - 1 ? last : isMonthFirst || i > 0 ? days[i] : days[0];
            var day = new PartialDate(year, month, tokens[days[i]].Value);
            if (IsDay(month, tokens[days[i]].Value))
                mentions.Add(DateContext.Mention(tokens, from, to, DateKind.Day) with { First = day, Last = day, Weekday = i == 0 ? weekday : null });
        }
    }

    /// <summary>"Sunday, 29 December 2019", "Sun. Dec. 29".</summary>
    private static int BesideWeekday(DateTokens tokens, int at, List<DateMention> mentions)
    {
        var next = at + 1;
        while (next < at + 4
            && (tokens.IsSign(next, ',') || tokens.IsSign(next, '.') || tokens.IsSign(next, '(')
                || tokens.Kind(next) is The or On
                || tokens[next] is { Kind: DayTime }))
            next++;
        var weekday = (DayOfWeek)tokens[at].Value;
        var end = tokens.Kind(next) switch
        {
            Number or Ordinal => DayFirst(tokens, next, at, weekday, mentions),
            Month or ShortMonth when tokens.Kind(BehindMonth(tokens, next)) == Number => MonthFirst(tokens, next, at, weekday, mentions),
            _ => next,
        };
        return end > next ? end : at;
    }

    /// <summary>A month without day or year: one where a preposition or "last" stands before it, or where its name can be nothing else.</summary>
    private static int BareMonth(DateTokens tokens, int at, int last, List<DateMention> mentions)
    {
        var before = at - 1;
        if (tokens.IsDash(before) && tokens.IsGlued(before))
            before--;
        var word = tokens[before];
        var isShort = tokens.Kind(at) == ShortMonth;
        var isClear = word.Kind is In or Part or Step or Between or Bound || (word.Kind is Of or To && !tokens[last + 1].IsCapital)
            || (word.Kind == And && tokens.Kind(before - 1) == Month);
        // "by May Britt", "from April Jones"
        var isBehindSuch = word.Kind is Bound or To or Of or Between or On;
        if (isBehindSuch && tokens[last + 1] is { IsCapital: true, Kind: None } && tokens[at].Value is 3 or 4 or 5 or 6 or 8)
            return at;
        if (!isClear && (isShort || tokens[at].Value is 3 or 5 || tokens[last + 1].IsCapital && tokens[at].Value is 4 or 6 or 8))
            return at;
        if (isShort && !isClear)
            return at;
        var date = new PartialDate(null, tokens[at].Value, null);
        var first = word.Kind == Step ? before : at;
        mentions.Add(DateContext.Mention(tokens, first, last, DateKind.Month) with
        {
            First = date,
            Last = date,
            Steps = word.Kind == Step ? word.Value : null,
            IsDoubtful = !isClear && word.Kind is not (The or And or To or Of or Article) && !tokens.IsFirst(at),
        });
        return last + 1;
    }

    private static int Add(DateTokens tokens, int at, int last, PartialDate date, List<DateMention> mentions)
    {
        mentions.Add(DateContext.Mention(tokens, at, last, date.Day is null ? DateKind.Month : DateKind.Day) with { First = date, Last = date });
        return last + 1;
    }

    /// <summary>What stands between two days: the token behind it, and how the days belong together.</summary>
    private static (int Behind, DateStretch Stretch)? Separator(DateTokens tokens, int at, int first)
    {
        if (tokens.IsDash(at) || tokens.Kind(at) == To || (tokens.IsSign(at, '/') && tokens.IsGlued(at)))
            return (at + 1, DateStretch.Throughout);
        if (tokens.Kind(at) == And)
            return (at + 1, tokens.Kind(first - 1) == Between ? DateStretch.Between : DateStretch.None);
        return tokens.IsSign(at, ',') ? (tokens.Kind(at + 1) == And ? at + 2 : at + 1, DateStretch.None) : null;
    }

    // "In May 30 people died": a number behind "in May" counts what follows.
    private static bool IsDayBehind(DateTokens tokens, int at, int month, int number)
    {
        if (tokens[at] is not { Kind: Number, Value: var day, Length: <= 4, Suffix: '\0' or 't' } token || !IsDay(number, day))
            return false;
        if (token.Length > 2 && token.Suffix == '\0')
            return false;
        if (tokens.IsSign(at + 1, ':') && tokens.IsGlued(at) || tokens.IsSign(at + 1, '%') || tokens.Kind(at + 1) == Measure)
            return false;
        return token.Suffix == 't' || tokens.Kind(month - 1) != In || tokens[at + 1] is not { Kind: None or Units or Unit, IsCapital: false };
    }

    // "27 December, 3 January": the second number has a month of its own.
    private static bool IsDayOfNextMonth(DateTokens tokens, int at) => tokens[at + 1] is { Kind: Month or ShortMonth, IsCapital: true };

    private static int BehindMonth(DateTokens tokens, int at) =>
        tokens.IsSign(at + 1, '.') && tokens.IsGlued(at) && (tokens.Kind(at) == ShortMonth) ? at + 2 : at + 1;

    /// <summary>The year that stands behind a month or day, past which <paramref name="next"/> is moved; null where none does.</summary>
    private static int? YearAt(DateTokens tokens, ref int next)
    {
        var at = tokens.IsSign(next, ',') || tokens.Kind(next) == Of || tokens.IsSign(next, '/') && tokens.IsGlued(next) ? next + 1 : next;
        var isAnnoDomini = tokens[at] is { Kind: Era, IsCapital: true, Value: 1 };
        if (isAnnoDomini)
            at++;
        if (tokens[at] is not { Kind: Number, Suffix: '\0' or 'p' } number)
            return null;
        var era = tokens[at + 1] is { Kind: Era, IsCapital: true } behind ? behind.Value : 0;
        var hasYearDigits = tokens[at].Suffix == '\0' ? number.Length == 4 : number is { Length: 6, Value: >= 1000 and <= 2200 };
        if (era == 0 && !isAnnoDomini && !hasYearDigits)
            return null;
        if (era == 0 && !isAnnoDomini && number.Value is < 1000 or > 2200)
            return null;
        next = era == 0 ? at + 1 : at + 2;
        return era < 0 ? 1 - number.Value : number.Value;
    }

    // "Article 5 May", "COVID-19", "1/2 March"
    private static bool IsInName(DateTokens tokens, int at) =>
        at > 0 && tokens.IsGlued(at - 1) && tokens[at - 1] is { Kind: Sign, Value: '.' or '$' or '€' or '£' or '#' or '/' };

    private static bool IsDay(int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= DaysIn[month - 1];
}
