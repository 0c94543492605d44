using Explainer.Resolve;
using Explainer.Text.Dates;

namespace Explainer.Check.Support;

/// <summary>Reads the dates that a passage states, and works out when they were.</summary>
internal static class GivenDates
{
    // What is counted from another date is counted from one near it.
    private const int Near = 4;

    // Years of a life, of which nothing says what happened in them.
    private const int LongStretch = 15;

    /// <summary>Those of a passage, in order.</summary>
    public static IReadOnlyList<GivenDate> In(Passage passage)
    {
        var mentions = passage.Carrying.Dates;
        if (mentions.Count == 0)
            return [];
        var issued = passage.Source.Written.Issued?.Value;
        var mayLieAhead = mentions.Any(mention => mention.Kind == DateKind.Weekday) && Tense.MayLieAhead(passage.Carrying);
        var years = mentions
            .Where(mention => mention is { HasYear: true, Kind: DateKind.Year or DateKind.Month or DateKind.Day })
            .Select(mention => mention.First.Year!.Value)
            .Distinct()
            .Take(Near)
            .ToList();
        var given = new List<GivenDate>();
        foreach (var mention in mentions)
        {
            var readings = new List<DayInterval>();
            foreach (var end in mention.Stretch == DateStretch.Between ? mention.Ends.Append(mention) : mention.Ends)
            {
                readings.AddRange(DateResolver.Resolve(end, issued, mayLieAhead));
                // "1904: The theatre burns down on 9 February."
                if (end is { HasYear: false, Kind: not (DateKind.Weekday or DateKind.Relative) })
                    readings.AddRange(years.SelectMany(year => DateResolver.AtYear(end, year)));
            }
            given.Add(new(passage, mention, readings, ExtentOf(passage, mention, readings)));
        }
        for (var i = 0; i < given.Count; i++)
        {
            if (given[i].Mention.IsFromText)
                given[i] = given[i] with { Readings = Counted(given, i) };
        }
        return given;
    }

    private static List<DayInterval> Counted(List<GivenDate> given, int at)
    {
        var readings = new List<DayInterval>();
        for (var other = Math.Max(0, at - Near); other < Math.Min(given.Count, at + Near); other++)
        {
            if (other != at)
                readings.AddRange(given[other].Readings.Select(reading => DateResolver.From(given[at].Mention, reading)).OfType<DayInterval>());
        }
        return readings;
    }

    private static DayInterval? ExtentOf(Passage passage, DateMention mention, List<DayInterval> readings)
    {
        if (mention.Stretch != DateStretch.Throughout || readings.Count < 2)
            return null;
        var extent = new DayInterval(readings[0].First, readings[^1].Last);
        var text = passage.Carrying.Value;
        var isBracketed = mention.Span.Start > 0 && text.LastIndexOf('(', mention.Span.Start - 1, Math.Min(mention.Span.Start, 20)) >= 0;
        return isBracketed && extent.Last.Year - extent.First.Year > LongStretch || extent.Last < extent.First ? null : extent;
    }
}
