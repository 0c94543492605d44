using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Text;
using Explainer.Text.Dates;

namespace Explainer.Check.Support;

/// <summary>A text of the site with dates, and the dates that its passages state.</summary>
internal sealed class DateCase(SupportCase text)
{
    /// <summary>Dates of a text that are looked at: nobody writes more in a sentence.</summary>
    public const int MostClaimed = 32;

    // Whoever lists more in a passage may mean any.
    private const int MostGiven = 400;

    private readonly List<GivenDate> given = text.Passages.SelectMany(GivenDates.In).Take(MostGiven).ToList();
    private readonly OtherDates others = new(text);

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
        var rivals = new DateRivals(text, given, claimed.Where(date => Missing(date) is not null).ToList());
        foreach (var date in claimed)
        {
            if ((Impossible(date) ?? Fault(date, rivals)) is { } fault)
                yield return (date, fault);
        }
    }

    /// <summary>What is wrong with the day in the claim's <c>date</c> or <c>said</c>; null where nothing is, or nobody can tell.</summary>
    public (Written<Edtf> Key, DateFault Fault)? KeyFault() => KeyDate.Fault(text, given);

    private DateFault? Fault(DateMention date, DateRivals rivals) => Missing(date) is { } end
        ? MissingFault(date, end, rivals)
        : SwappedDate.Fault(text, given, date);

    /// <summary>The end of a date that no passage has; null where each has its passage.</summary>
    private DateMention? Missing(DateMention date)
    {
        var isEnd = date.Stretch == DateStretch.Throughout;
        return DateComparison.EndsOf(date).FirstOrDefault(end => !given.Exists(other => DateComparison.Carries(end, other, isEnd)));
    }

    // "After the 1999 election" is after a day of that year.
    private DateMention Plain(DateMention date)
    {
        if (date is not { Kind: DateKind.Year, Stretch: DateStretch.None, Bound: not DateBound.None })
            return date;
        var before = text.Text.AsSpan(0, date.Span.Start);
        var behind = text.Text.AsSpan(date.Span.End);
        var isOfNoun = before.EndsWith("the ") && behind is [' ', var letter, ..] && char.IsLower(letter);
        return isOfNoun ? date with { Bound = DateBound.None } : date;
    }

    private DateFault? MissingFault(DateMention date, DateMention end, DateRivals rivals)
    {
        if (given.Exists(other => other.IsUnknown && Answers(other.Mention, date)) || others.HaveIt(end, date.Stretch != DateStretch.None))
            return null;
        var instead = rivals.Of(date, end);
        if (date.Kind == DateKind.Weekday && instead.Count == 0)
            return null;
        if (IsOfSourceOrKey(end, instead))
            return null;
        if (text.Passages.Any(OtherDates.IsForeign) || others.CanBeReckoned(end, given))
            return null;
        if (instead is [var rival, ..])
            return new($"is not what {rival.Passage} says: {rival.Explained}. Correct the date, or cite the passage that has it.", rival);
        if (given.Find(other => !other.Mention.IsDoubtful && other.Readings.Any(reading => DateComparison.Holds(reading, end))) is { } wider)
        {
            return new(
                $"is more than {wider.Passage} says: {wider.Explained}. Leave out what it does not say, or cite the passage that has it.",
                wider);
        }
        return IsSaidOutright(date) ? Dateless() : null;
    }

    // The day of a source or of the claim itself needs no passage, unless one says another of the same thing.
    private bool IsOfSourceOrKey(DateMention end, List<GivenDate> rivals)
    {
        var isSourceDay = others.IsDayOfSource(end);
        if (isSourceDay && text.Claim.Kind == ClaimKind.Statement)
            return true;
        return (isSourceDay || others.IsKey(end)) && !rivals.Exists(rival => DateSurroundings.AreOfSame(text, rival));
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
}
