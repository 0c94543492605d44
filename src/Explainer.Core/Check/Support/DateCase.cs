using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Text;
using Explainer.Text.Dates;

namespace Explainer.Check.Support;

/// <summary>A text of the site with dates, and the dates that its passages state.</summary>
internal sealed class DateCase(SupportCase text)
{
    // Nobody writes more in a sentence, and whoever lists more in a passage may mean any.
    private const int MostClaimed = 32, MostGiven = 400;

    // Words beside a date that say what was then.
    private const int Near = 12;

    private readonly List<GivenDate> given = text.Passages.SelectMany(GivenDates.In).Take(MostGiven).ToList();
    private readonly OtherDates others = new(text);

    // Of these the passages have nothing.
    private readonly List<DateMention> missing = [];

    /// <summary>What is wrong with the dates of a text; empty where they follow from the passages, or where nobody can tell.</summary>
    public IEnumerable<(DateMention Date, DateFault Fault)> Faults()
    {
        // What is counted from the day of writing is left alone: nobody says which day that is.
        var claimed = text.Read.Dates
            .Where(date => date is { IsDoubtful: false, Kind: not DateKind.Relative, Steps: null })
            .Take(MostClaimed)
            .Select(Plain)
            .ToList();
        if (given.Count == MostGiven)
            yield break;
        missing.AddRange(claimed.Where(date => Missing(date) is not null));
        foreach (var date in claimed)
        {
            if ((Impossible(date) ?? (missing.Contains(date) ? Fault(date, Missing(date)!) : Elsewhere(date))) is { } fault)
                yield return (date, fault);
        }
    }

    /// <summary>
    /// A day in the claim's <c>date</c> or <c>said</c> against which the one day that its passages state speaks; null where there is none.
    /// </summary>
    /// <remarks>Only where the claim's own words name no date: a passage may well tell of another day than that of the claim.</remarks>
    public (Written<Edtf> Key, DateFault Fault)? KeyFault()
    {
        if (text.IsMark || text.Read.Dates.Count > 0 || given.Count != 1 || given[0] is not { Readings.Count: 1 } only)
            return null;
        if (only.Mention is not { IsDoubtful: false, Bound: DateBound.None, Precision: DatePrecision.Day })
            return null;
        var key = text.Claim.Kind == ClaimKind.Statement ? text.Claim.Written.Said : text.Claim.Written.Date;
        if (key is not { Value: { IsExactDay: true, IsInterval: false, Earliest: { } day } } written)
            return null;
        if (only.Readings[0].Overlaps(new(day, day)) || !IsOfSameThing(only))
            return null;
        if (text.Passages.Any(passage => OtherDates.IsForeign(passage) || IsIssuedThenOrNextDay(passage, day)))
            return null;
        return (written, new($"is not the day that {only.Passage} says: {only.Explained}. Correct the date, or cite the passage that has it.", only));
    }

    /// <summary>The end of a date that no passage has; null where each has its passage.</summary>
    private DateMention? Missing(DateMention date) =>
        EndsOf(date).FirstOrDefault(end => !given.Exists(other => DateComparison.Carries(end, other, date.Stretch == DateStretch.Throughout)));

    // "After the 1999 election" is after a day of that year.
    private DateMention Plain(DateMention date) =>
        date is { Kind: DateKind.Year, Stretch: DateStretch.None, Bound: not DateBound.None } && text.Text.AsSpan(0, date.Span.Start).EndsWith("the ")
        && date.Span.End + 1 < text.Text.Length && text.Text[date.Span.End] == ' ' && char.IsLower(text.Text[date.Span.End + 1])
            ? date with { Bound = DateBound.None } : date;

    private static bool IsIssuedThenOrNextDay(Passage passage, EdtfDay day) =>
        passage.Source.Written.Issued?.Value.Earliest is { } issued && (issued == day || issued.Plus(-1) == day);

    /// <summary>A date that the passages have of something else, where they have another of this: "begun in 1887 and opened in 1891".</summary>
    private DateFault? Elsewhere(DateMention date)
    {
        if (given.Count < 2 || date.Stretch != DateStretch.None || date.Bound is not (DateBound.None or DateBound.Since))
            return null;
        var unbound = date with { Bound = DateBound.None };
        if (given.TrueForAll(other => DateComparison.Carries(unbound, other, isEnd: false)))
            return null;
        if (DateOwner.Lead(text.Read, date.Span) is not { Count: > 0 } lead)
            return null;
        var claim = DateOwner.Words(text.Text, 0, text.Text.Length);
        GivenDate? instead = null;
        foreach (var other in given)
        {
            if (other.Mention.IsDoubtful || other.Mention.Kind is DateKind.Weekday or DateKind.Relative)
                return null;
            if (other.Mention.Stretch == DateStretch.Throughout && other.Readings.Count < 2)
                return null;
            if (DateComparison.Carries(unbound, other, isEnd: false))
            {
                if (!DateOwner.IsOfOther(other, lead, claim))
                    return null;
            }
            else if (DateOwner.IsOfSame(other, lead) && other.Mention.Precision <= date.Precision && other.Mention.Bound == DateBound.None)
            {
                instead ??= other;
            }
        }
        if (instead is null)
            return null;
        return new(
            $"is not when {instead.Passage} says that this was: {instead.Explained}. Correct the date, or cite the passage that has it.",
            instead);
    }

    private DateFault? Fault(DateMention date, DateMention end)
    {
        if (given.Exists(other => other.IsUnknown && Answers(other.Mention, date)) || others.HaveIt(end, date.Stretch != DateStretch.None))
            return null;
        var isSourceDay = others.IsDayOfSource(end);
        var rivals = given.Where(other => IsRival(other, date)).OrderByDescending(other => DateComparison.Likeness(end, other)).ToList();
        if (date.Kind == DateKind.Weekday && rivals.Count == 0)
            return null;
        if (isSourceDay && text.Claim.Kind == ClaimKind.Statement || (isSourceDay || others.IsKey(end)) && !rivals.Exists(IsOfSameThing))
            return null;
        if (text.Passages.Any(OtherDates.IsForeign) || others.CanBeReckoned(end, given))
            return null;
        if (rivals.Count > 0)
            return new($"is not what {rivals[0].Passage} says: {rivals[0].Explained}. Correct the date, or cite the passage that has it.", rivals[0]);
        if (given.Find(other => !other.Mention.IsDoubtful && other.Readings.Any(reading => DateComparison.Holds(reading, end))) is { } wider)
            return new(
                $"is more than {wider.Passage} says: {wider.Explained}. Leave out what it does not say, or cite the passage that has it.",
                wider);
        return IsSaidOutright(date) ? Dateless() : null;
    }

    // Before 1753 a date may be of the old calendar.
    private static DateFault? Impossible(DateMention date) =>
        date is { Kind: DateKind.Day, Weekday: { } weekday, First: { Year: > 1752 and var year, Month: { } month, Day: { } day } }
        && new EdtfDay(year, month, day) is var real && real.Day <= EdtfDay.DaysIn(year, month) && real.Weekday != weekday
            ? new($"is no day of the calendar: {real} is a {real.Weekday}. Correct the date or the day of the week.", null)
            : null;

    /// <summary>Whether an answer to when one date was can be the answer for the other.</summary>
    private static bool Answers(DateMention other, DateMention date) =>
        other.Precision == date.Precision || (other.Precision < DatePrecision.Season && date.Precision < DatePrecision.Season);

    // A source that is not dated may be of any day, and a paraphrase may leave out what its source says.
    private DateFault? Dateless()
    {
        if (given.Count > 0 || text.Passages.Any(MayHaveDate))
            return null;
        var passage = text.Passages[0];
        return new(
            $"cannot be read in {passage}, which gives no date and is of a source of {passage.Source.Written.Issued!.Value}."
            + " Cite the passage that has it.",
            null);
    }

    private static bool MayHaveDate(Passage passage) =>
        !passage.IsExact || passage.Source.Written.Issued is null || OtherDates.HasFeast(passage);

    // "In 1998", and not "the 1998 cup final", which is a name.
    private bool IsSaidOutright(DateMention date)
    {
        var before = text.Text.AsSpan(0, date.Span.Start).TrimEnd();
        return before.EndsWith("in", StringComparison.OrdinalIgnoreCase) || before.EndsWith("on", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a passage says another date where it could say this one.</summary>
    private bool IsRival(GivenDate other, DateMention date)
    {
        if (other.Mention.IsDoubtful || other.IsUnknown || other.Mention.Precision > date.Precision)
            return false;
        if (other.Mention.Bound != DateBound.None && date.Bound == DateBound.None)
            return false;
        // "Friday's attack" says when something else was.
        var (words, end) = (other.Passage.Carrying.Value, other.Mention.Span.End);
        if (end + 1 < words.Length && words[end] is '\'' or '’' && words[end + 1] == 's')
            return false;
        // One date of the passage is in the place of one of the claim.
        if (missing.Exists(mine => mine != date && DateComparison.Likeness(mine, other) > DateComparison.Likeness(date, other)))
            return false;
        return !text.Read.Dates.Take(MostClaimed).Any(mine => mine != date && (mine.Kind == DateKind.Relative
            ? (mine.Unit, mine.Steps) == (other.Mention.Unit, other.Mention.Steps)
            : EndsOf(mine).Any(end => DateComparison.Carries(end, other, isEnd: false))));
    }

    // "Corvex, founded in 1987, has moved": what the claim says of this year was not in that one.
    private bool IsOfSameThing(GivenDate other)
    {
        var (words, passage, span) = (other.Passage.Carrying.Words, other.Passage.Carrying.Value, other.Mention.Span);
        var at = FirstFrom(words, span.Start);
        var end = span.Start;
        for (var i = at - 1; i >= Math.Max(0, at - Near) && !HasStop(passage, words[i].End, end); end = words[i--].Start)
        {
            if (IsClaimed(words[i].In(passage)))
                return true;
        }
        (at, end) = (FirstFrom(words, span.End), span.End);
        for (var i = at; i < Math.Min(words.Count, at + Near) && !HasStop(passage, end, words[i].Start); end = words[i++].End)
        {
            if (IsClaimed(words[i].In(passage)))
                return true;
        }
        return false;
    }

    // Names tell nothing either: they are in every clause.
    private bool IsClaimed(string word) =>
        DateOwner.Tells(word) && text.Read.Words.Any(mine => DateOwner.IsAlike(word, mine.In(text.Text)));

    private static bool HasStop(string text, int from, int to) => to > from && text.AsSpan(from, to - from).ContainsAny(DateOwner.Stops);

    private static int FirstFrom(IReadOnlyList<TextSpan> words, int start)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words[middle].Start < start ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    private static IReadOnlyList<DateMention> EndsOf(DateMention date) => date.Stretch == DateStretch.Throughout ? date.Ends : [date];
}
