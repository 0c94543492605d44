using Explainer.Text;

namespace Explainer.Compose.Pictures;

/// <summary>
/// Where the days of a picture stand. Days lie in proportion, but no stretch without an event is wider than a few of them: the longer ones are drawn
/// short, and said to be.
/// </summary>
internal sealed class TimeScale
{
    // In user units: the widest that a day is drawn, and a stretch in which nothing happens.
    private const double MostPerDay = 28;
    private const double MostPerGap = 48;

    private readonly List<EdtfDay> days;
    private readonly List<double> places;

    /// <summary>Places days.</summary>
    /// <param name="days">Those on which something happens; in any order, and more than once.</param>
    /// <param name="left">Where the first of them stands, in user units.</param>
    /// <param name="width">How far the last may stand from it.</param>
    public TimeScale(IEnumerable<EdtfDay> days, int left, int width)
    {
        this.days = days.Distinct().Order().ToList();
        var gaps = this.days.Zip(this.days.Skip(1), (one, next) => (double)one.DaysUntil(next)).ToList();
        PerDay = Fit(gaps, width);
        places = new(this.days.Count);
        var breaks = new List<Stretch>();
        double place = left;
        for (var i = 0; i < this.days.Count; i++)
        {
            places.Add(place);
            if (i == gaps.Count)
                break;
            var next = place + Math.Min(gaps[i] * PerDay, MostPerGap);
            if (gaps[i] * PerDay > MostPerGap)
                breaks.Add(new(Round(place), Round(next)));
            place = next;
        }
        (Left, Right, Breaks) = (left, Round(place), breaks);
    }

    /// <summary>The width of a day where time is in proportion, in user units.</summary>
    public double PerDay { get; }

    /// <summary>Where the first day stands.</summary>
    public int Left { get; }

    /// <summary>Where the last day stands.</summary>
    public int Right { get; }

    /// <summary>The stretches that are drawn short, in order.</summary>
    public IReadOnlyList<Stretch> Breaks { get; }

    /// <summary>Where a day stands; one before the first or after the last stands with that.</summary>
    public int At(EdtfDay day)
    {
        var index = days.BinarySearch(day);
        if (index >= 0)
            return Round(places[index]);
        var next = ~index;
        if (next == 0 || next == days.Count)
            return next == 0 ? Left : Right;
        var share = (double)days[next - 1].DaysUntil(day) / (double)days[next - 1].DaysUntil(days[next]);
        return Round(places[next - 1] + (share * (places[next] - places[next - 1])));
    }

    // The widest day with which all fits. The wider it is the more gaps reach their limit, the longest first.
    private static double Fit(List<double> gaps, int width)
    {
        var rest = gaps.Sum();
        var limited = 0;
        foreach (var gap in gaps.OrderDescending())
        {
            var perDay = (width - (limited * MostPerGap)) / rest;
            if (gap * perDay <= MostPerGap)
                return Math.Min(perDay, MostPerDay);
            (rest, limited) = (rest - gap, limited + 1);
        }
        return MostPerDay;
    }

    private static int Round(double place) => (int)Math.Round(place, MidpointRounding.AwayFromZero);
}
