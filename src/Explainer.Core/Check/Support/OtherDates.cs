using Explainer.Resolve;
using Explainer.Text;
using Explainer.Text.Dates;
using Explainer.Text.Figures;

namespace Explainer.Check.Support;

/// <summary>What may carry a date besides the dates that the passages state.</summary>
internal sealed class OtherDates(SupportCase text)
{
    // Nobody counts further by years.
    private const int MostYears = 150;

    // Days that have a name, and those whose date only a calendar knows.
    private static readonly string[] Feasts =
    [
        "Christmas", "Easter", "New Year", "Boxing Day", "Halloween", "Thanksgiving", "Ramadan", "Eid", "Ashura", "Passover", "Eve", "Whit",
        "Pentecost", "Ascension",
    ];

    /// <summary>Whether the claim's own words carry its mark, or the title of a source has the date, or a declared sum.</summary>
    public bool HaveIt(DateMention date, bool isEnd) =>
        (text.IsMark ? DateReader.In(text.Besides) : []).Concat(text.Passages.SelectMany(passage => DateReader.In(passage.Source.Title)))
            .Any(other => DateComparison.Carries(date, new(text.Passages[0], other, DateResolver.Resolve(other, null)), isEnd))
        || (date.First.Year is { } year && text.Claim.Citations.Any(citation => IsInSum(citation, year)));

    private static bool IsInSum(Citation citation, long year) =>
        citation.Written.Derived?.Value is { } derived && derived.Contains($"{year}", StringComparison.Ordinal);

    /// <summary>Whether the date is that of a source, or of the day before.</summary>
    public bool IsDayOfSource(DateMention date) => text.Passages.Any(passage =>
        passage.Source.Written.Issued?.Value is { Earliest: { } first, Latest: { } last }
        && (DateComparison.Carries(date, new(first, last))
            || DateComparison.Carries(date, new(first.Plus(-1), first.Plus(-1)))
            || (first != last && DateComparison.Holds(new(first, last), date))));

    /// <summary>Whether the claim's own keys say the date.</summary>
    public bool IsKey(DateMention date) => new[] { text.Claim.Date, text.Claim.Said }.Any(key => key is { Earliest: { } first, Latest: { } last }
        && (DateComparison.Carries(date, new(first, last)) || DateComparison.Holds(new(first, last), date)));

    /// <summary>Whether a year is what an age or a number of years in a passage makes of another.</summary>
    public bool CanBeReckoned(DateMention date, IReadOnlyList<GivenDate> given)
    {
        if (date is not { Precision: >= DatePrecision.Year, First.Year: { } first, Last.Year: { } last })
            return false;
        foreach (var passage in text.Passages)
        {
            var years = given
                .Where(other => other.Passage == passage)
                .SelectMany(other => other.Readings.Take(2))
                .Select(reading => reading.First.Year)
                .ToList();
            if (passage.Source.Written.Issued?.Value.Earliest is { } issued)
                years.Add(issued.Year);
            foreach (var count in Ages(passage))
            {
                // Between birthdays an age is a year less.
                if (years.Exists(year => (year - count - 1 <= last && year - count >= first) || (year + count <= last && year + count + 1 >= first)))
                    return true;
            }
        }
        return false;
    }

    /// <summary>Whether a passage is in another language, so that its dates cannot be read.</summary>
    public static bool IsForeign(Passage passage)
    {
        if (passage.Written.Translation is not null)
            return false;
        var isTaggedForeign = passage.Language is { } tag && !tag.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        return isTaggedForeign || ForeignWords.Prevail(passage.Carrying);
    }

    /// <summary>Whether a passage names a feast, which is a date too.</summary>
    public static bool HasFeast(Passage passage) => Array.Exists(Feasts, feast => passage.Carrying.Value.Contains(feast, StringComparison.Ordinal));

    private static IEnumerable<long> Ages(Passage passage) =>
        from figure in passage.Carrying.Figures.Take(MostYears)
        where figure.Value is >= 1 and <= MostYears
        where figure.Unit == FigureUnit.Find("years") || (figure.Unit is null && IsAge(passage.Carrying.Value, figure))
        select (long)figure.Value;

    private static bool IsAge(string text, Figure figure)
    {
        var before = text.AsSpan(0, figure.Span.Start).TrimEnd();
        return figure.Noun == "year"
            || before.EndsWith("aged")
            || before.EndsWith("age")
            || before.EndsWith("age of")
            || before.EndsWith("at")
            || before.EndsWith("turned")
            || before.EndsWith("after")
            || before.EndsWith(",");
    }
}
