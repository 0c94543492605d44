using Explainer.Parse;
using Explainer.Text;
using Explainer.Text.Dates;

namespace Explainer.Check.Support;

/// <summary>A text of the site with dates, and the dates that its passages state.</summary>
internal sealed class DateCase(SupportCase text)
{
    private readonly List<GivenDate> given = text.Passages.SelectMany(GivenDates.In).ToList();

    // Of these the passages have nothing.
    private readonly List<DateMention> missing = [];

    /// <summary>What is wrong with the dates of a text; empty where they follow from the passages, or where nobody can tell.</summary>
    public IEnumerable<(DateMention Date, DateFault Fault)> Faults()
    {
        // What is counted from the day of writing is left alone: nobody says which day that is.
        var claimed = text.Read.Dates.Where(date => date is { IsDoubtful: false, Kind: not DateKind.Relative, Steps: null }).ToList();
        missing.AddRange(claimed.Where(date => Missing(date) is not null));
        foreach (var date in claimed)
        {
            if ((Impossible(date) ?? (missing.Contains(date) ? Fault(date, Missing(date)!) : null)) is { } fault)
                yield return (date, fault);
        }
    }

    /// <summary>The end of a date that no passage has; null where each has its passage.</summary>
    private DateMention? Missing(DateMention date) => date.Ends is var ends ? ends.FirstOrDefault(end => !given.Exists(other => DateComparison.Carries(end, other, ends.Count > 1))) : null;

    private DateFault? Fault(DateMention date, DateMention end)
    {
        if (given.Exists(other => other.IsUnknown && Answers(other.Mention, date)) || IsElsewhere(end, date.Stretch != DateStretch.None))
            return null;
        var rivals = given.Where(other => IsRival(other, date)).OrderByDescending(other => DateComparison.Likeness(end, other)).ToList();
        if (date.Kind == DateKind.Weekday && rivals.Count == 0)
            return null;
        if ((rivals.Count == 0 || text.Claim.Kind == ClaimKind.Statement) && IsDayOfSource(end) || rivals.Count == 0 && IsKey(end))
            return null;
        if (text.Passages.Any(IsForeign))
            return null;
        if (rivals.Count > 0)
            return new($"is not what {rivals[0].Passage} says: {rivals[0].Explained}.", rivals[0]);
        if (given.Find(other => !other.Mention.IsDoubtful && other.Readings.Any(reading => DateComparison.Holds(reading, end))) is { } wider)
            return new($"is more than {wider.Passage} says: {wider.Explained}.", wider);
        return Dateless();
    }

    // Before 1753 a date may be of the old calendar.
    private static DateFault? Impossible(DateMention date) =>
        date is { Kind: DateKind.Day, Weekday: { } weekday, First: { Year: > 1752 and var year, Month: { } month, Day: { } day } }
        && new EdtfDay(year, month, day) is var real && real.Day <= EdtfDay.DaysIn(year, month) && real.Weekday != weekday
            ? new($"is no day of the calendar: {real} was a {real.Weekday}.", null)
            : null;

    /// <summary>Whether an answer to when one date was can be the answer for the other.</summary>
    private static bool Answers(DateMention other, DateMention date) =>
        other.Precision == date.Precision || (other.Precision < DatePrecision.Season && date.Precision < DatePrecision.Season);

    // A source that is not dated may be of any day, and a paraphrase may leave out what its source says.
    private DateFault? Dateless()
    {
        if (given.Count > 0 || text.Passages.Any(passage => !passage.IsExact || passage.Source.Written.Issued is null))
            return null;
        var passage = text.Passages[0];
        return new($"cannot be read in {passage}, which gives no date and is of a source of {passage.Source.Written.Issued!.Value.Value}.", null);
    }

    /// <summary>Whether a passage says another date where it could say this one.</summary>
    private bool IsRival(GivenDate other, DateMention date)
    {
        if (other.Mention.IsDoubtful || other.Mention.Precision > date.Precision || (other.Mention.Bound != DateBound.None && date.Bound == DateBound.None))
            return false;
        // "Friday's attack" says when something else was.
        var (words, end) = (other.Passage.Carrying.Value, other.Mention.Span.End);
        if (end + 1 < words.Length && words[end] is '\'' or '’' && words[end + 1] == 's')
            return false;
        // One date of the passage is in the place of one of the claim.
        if (missing.Exists(mine => mine != date && DateComparison.Likeness(mine, other) > DateComparison.Likeness(date, other)))
            return false;
        return !text.Read.Dates.Any(mine => mine != date && mine.Ends.Any(end => DateComparison.Carries(end, other, isEnd: false)));
    }

    // The claim's own words carry its mark, and the title of a source what is in it.
    private bool IsElsewhere(DateMention date, bool isEnd) =>
        (text.IsMark ? DateReader.In(text.Besides) : []).Concat(text.Passages.SelectMany(passage => DateReader.In(passage.Source.Title)))
            .Any(other => DateComparison.Carries(date, new(text.Passages[0], other, DateResolver.Resolve(other, null)), isEnd));

    private bool IsDayOfSource(DateMention date) => text.Passages.Any(passage => passage.Source.Written.Issued?.Value is { Earliest: { } first, Latest: { } last }
        && (DateComparison.Carries(date, new(first, last)) || DateComparison.Carries(date, new(first.Plus(-1), first.Plus(-1))) || (first != last && DateComparison.Holds(new(first, last), date))));

    private bool IsKey(DateMention date) => new[] { text.Claim.Date, text.Claim.Said }.Any(key => key is { Earliest: { } first, Latest: { } last }
        && (DateComparison.Carries(date, new(first, last)) || DateComparison.Holds(new(first, last), date)));

    private static bool IsForeign(Resolve.Passage passage) =>
        passage.Written.Translation is null && (passage.Language is { } tag && !tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) || ForeignWords.Prevail(passage.Carrying));
}
