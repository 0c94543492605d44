using Explainer.Text;
using Explainer.Text.Dates;

namespace Explainer.Check.Support.Derivation;

/// <summary>The time between two dates or two times of day that a text states.</summary>
/// <param name="Least">Seconds, at least.</param>
/// <param name="Most">Seconds, at most: more than the least where only years or months are given, or both ends may count.</param>
internal readonly record struct PassageSpans(double Least, double Most)
{
    private const double Day = 86400, Year = 31557600;
    private const int MostDates = 20;

    /// <summary>The spans of a text, of any two dates or times.</summary>
    public static IEnumerable<PassageSpans> In(ReadText text)
    {
        var ends = Ends(text);
        for (var i = 0; i < ends.Count; i++)
        {
            for (var j = i + 1; j < ends.Count; j++)
            {
                var (first, last) = ends[i].Day <= ends[j].Day ? (ends[i], ends[j]) : (ends[j], ends[i]);
                var days = last.Day - first.Day;
                if (days <= 0)
                    continue;
                var unsure = Math.Max(first.Within, last.Within);
                // Both ends may count, and of two years nobody knows whether they are whole.
                yield return new(Math.Max(0, days - unsure) * Day, (days + Math.Max(1, unsure)) * Day);
            }
        }
        var times = Times(text.Value);
        for (var i = 0; i < times.Count; i++)
        {
            for (var j = i + 1; j < times.Count; j++)
            {
                var minutes = (times[j] - times[i] + 1440) % 1440;
                yield return new(minutes * 60.0, minutes * 60.0);
            }
        }
    }

    private static List<(double Day, double Within)> Ends(ReadText text)
    {
        var ends = new List<(double, double)>();
        int? year = null;
        // "10 October to 14 November 1912": the year stands once, or nowhere.
        foreach (var date in text.Dates)
            year ??= date.First.Year;
        foreach (var date in text.Dates)
        {
            if (date.Kind is not (DateKind.Day or DateKind.Month or DateKind.Year) || ends.Count >= MostDates)
                continue;
            Add(date.First);
            if (date.Last != date.First)
                Add(date.Last);
            year = date.Last.Year ?? year;
        }
        return ends;

        void Add(PartialDate date)
        {
            var known = date.Year ?? year ?? 2001;
            if (known is < 1 or > 9998)
                return;
            var start = new DateTime(known, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks / TimeSpan.TicksPerDay;
            var month = date.Month is { } number ? (number - 1) * Year / 12 / Day : 0;
            if (date is { Month: { } exact, Day: { } day })
                ends.Add((new DateTime(known, exact, Math.Min(day, DateTime.DaysInMonth(known, exact)), 0, 0, 0, DateTimeKind.Utc).Ticks / TimeSpan.TicksPerDay, 0));
            else
                ends.Add((start + month, date.Month is null ? Year / Day : 31));
        }
    }

    /// <summary>Minutes of the day: "14:02", "9.40pm".</summary>
    private static List<int> Times(string text)
    {
        var times = new List<int>();
        for (var i = text.IndexOf(':', StringComparison.Ordinal); i > 0 && i + 2 < text.Length && times.Count < MostDates; i = text.IndexOf(':', i + 1))
        {
            if (!char.IsAsciiDigit(text[i - 1]) || !char.IsAsciiDigit(text[i + 1]) || !char.IsAsciiDigit(text[i + 2]))
                continue;
            var hour = text[i - 1] - '0' + (i > 1 && char.IsAsciiDigit(text[i - 2]) ? (text[i - 2] - '0') * 10 : 0);
            times.Add(hour * 60 + (text[i + 1] - '0') * 10 + text[i + 2] - '0');
        }
        return times;
    }
}
