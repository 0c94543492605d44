using Explainer.Parse;
using Explainer.Text;
using Explainer.Text.Dates;

namespace Explainer.Check.Support;

/// <summary>A text of the site with dates, and the dates that its passages state.</summary>
internal sealed class DateCase(SupportCase text)
{
    private readonly List<GivenDate> given = text.Passages.SelectMany(GivenDates.In).ToList();

    /// <summary>Why a date of the text does not follow from the passages; null where it does, or where nobody can tell.</summary>
    public DateFault? Fault(DateMention date)
    {
        var ends = date.Ends;
        var missing = ends.FirstOrDefault(end => !given.Exists(other => DateComparison.Carries(end, other, ends.Count > 1)));
        if (missing is null || given.Exists(other => other.IsUnknown && other.Mention.Precision <= date.Precision) || IsElsewhere(missing, ends.Count > 1))
            return null;
        var rivals = given.Where(other => IsRival(other, date)).ToList();
        if (date.Kind == DateKind.Weekday && rivals.Count == 0)
            return null;
        if ((rivals.Count == 0 || text.Claim.Kind == ClaimKind.Statement) && IsDayOfSource(missing) || rivals.Count == 0 && IsKey(missing))
            return null;
        if (text.Passages.Any(IsForeign))
            return null;
        if (rivals.Count > 0)
            return new($"is not what {rivals[0].Passage} says: {rivals[0].Explained}.", rivals[0]);
        if (given.Find(other => !other.Mention.IsDoubtful && other.Readings.Any(reading => DateComparison.Holds(reading, missing))) is { } wider)
            return new($"is more than {wider.Passage} says: {wider.Explained}.", wider);
        return Dateless();
    }

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
