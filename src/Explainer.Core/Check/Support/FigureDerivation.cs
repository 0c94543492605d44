using Explainer.Resolve;
using Explainer.Text.Figures;

namespace Explainer.Check.Support;

/// <summary>What a reader gets from the figures of passages by one step: sums, differences, shares, multiples, and spans between dates.</summary>
internal sealed class FigureDerivation
{
    // More figures than a reader holds side by side; it also bounds the pairs.
    private const int MostFigures = 40;

    private static readonly FigureUnit[] Currencyless = [FigureUnit.Percent, FigureUnit.Ordinal, FigureUnit.Multiple, FigureUnit.Points];

    // A count that is said by its name.
    private static readonly (string Word, double Value)[] Names =
        [("once", 1), ("twice", 2), ("thrice", 3), ("both", 2), ("couple", 2), ("pair", 2), ("twins", 2), ("double", 2), ("duo", 2), ("brace", 2), ("trio", 3), ("triple", 3), ("hat-trick", 3), ("quartet", 4)];

    private static readonly (string Short, string Long, double Times)[] Periods =
        [("year", "century", 100), ("year", "hundred years", 100), ("year", "decade", 10), ("month", "year", 12), ("week", "year", 52), ("day", "year", 365), ("quarter", "year", 4), ("day", "week", 7), ("hour", "day", 24), ("minute", "hour", 60), ("day", "month", 30), ("week", "month", 4.33), ("hour", "week", 168)];

    private static readonly (string Words, string Unit, double Times)[] Stretches =
    [
        ("decade", "decade", 1), ("fortnight", "fortnight", 1), ("century", "century", 1), ("half a century", "century", 0.5), ("half-century", "century", 0.5), ("a year and a half", "year", 1.5),
        (" a year", "year", 1), (" one year", "year", 1), (" a month", "month", 1), (" a week", "week", 1), (" one week", "week", 1), (" a day", "day", 1), (" one day", "day", 1), (" an hour", "hour", 1),
        (" one hour", "hour", 1), (" a minute", "minute", 1), ("overnight", "day", 1), ("half-hour", "hour", 0.5),
    ];

    private readonly List<Figure> given = [];
    private readonly IReadOnlyList<Passage> passages;
    private readonly string text;
    private readonly double scores;
    private readonly bool isShared, hasMore;

    /// <summary>Prepares the figures of passages; of a range or score each end counts.</summary>
    public FigureDerivation(string text, IReadOnlyList<GivenFigure> figures, IReadOnlyList<Passage> passages)
    {
        this.text = text;
        this.passages = passages;
        scores = figures.Count(one => one.Figure.Unit == FigureUnit.Score || (one.Figure.Unit is null && one.Figure.Upper > one.Figure.Value));
        foreach (var one in figures)
        {
            if (given.Count >= MostFigures)
                break;
            given.Add(one.Figure with { Upper = one.Figure.Value, Bound = FigureBound.Exact, Unit = PlainUnit(one.Figure) });
            if (!one.Figure.Upper.Equals(one.Figure.Value))
                given.Add(one.Figure with { Value = one.Figure.Upper, Bound = FigureBound.Exact, Unit = PlainUnit(one.Figure) });
        }
        isShared = Speaks(text, " each") || Speaks(text, " per ") || Speaks(text, " average") || Speaks(text, " every") || Speaks(text, " a year") || Speaks(text, " a month") || Speaks(text, " a week") || Speaks(text, " a day");
        // "one", "a couple", "both" are no figures of their own, and yet parts of a sum.
        foreach (var (name, value) in (ReadOnlySpan<(string, double)>)[("one", 1), ("another", 1), ("both", 2), ("couple", 2), ("pair", 2), ("twins", 2)])
        {
            if (passages.Any(passage => Speaks(passage.Carrying.Value, $" {name} ")))
                given.Add(new(default, value, value, FigureBound.Exact, null, 1, ""));
        }
        hasMore = passages.Any(passage => Speaks(passage.Carrying.Value, " and the ") || Speaks(passage.Carrying.Value, " and a ") || Speaks(passage.Carrying.Value, " and its "));
    }

    /// <summary>Whether a figure follows by a step.</summary>
    /// <param name="claimed">The figure.</param>
    /// <param name="rival">The figure of the same thing that it would have to be; null where none is clear.</param>
    public bool Yields(Figure claimed, Figure? rival)
    {
        if (claimed.Unit == FigureUnit.Score)
            return IsSumOfScores(claimed);
        if (claimed.Unit is null && claimed.Noun is "degrees" or "degree")
            return Yields(claimed with { Unit = FigureUnit.Find("celsius"), Noun = "" }, rival) || Yields(claimed with { Unit = FigureUnit.Find("fahrenheit"), Noun = "" }, rival);
        if (claimed.Unit is null && claimed.Noun is "cents" or "pence" && given.Find(one => one.Unit?.Dimension.Length == 3).Unit is { } currency)
            return Yields(claimed with { Unit = currency with { Factor = 0.01 }, Noun = "" }, rival);
        if (claimed.Unit == FigureUnit.Ordinal && given.Exists(one => one.Unit == FigureUnit.Ordinal && one.Value.Equals(claimed.Value - 1)) && passages.Any(passage => Speaks(passage.Carrying.Value, "after ") || Speaks(passage.Carrying.Value, "another")))
            return true;
        if (rival is { } same && (IsBound(claimed) || claimed.Bound == FigureBound.About) && IsOfOneSize(claimed, same))
            return IsNearSum(claimed) || IsSpan(claimed);
        return IsSpan(claimed) || IsOfOne(claimed) || IsSumInARow(claimed) || IsOfTwo(claimed) || IsCount(claimed) || IsSumOfEach(claimed) || IsFromMajority(claimed) || IsCountAbove(claimed);
    }

    private static bool IsBound(Figure figure) => figure.Bound is not (FigureBound.Exact or FigureBound.About) || figure.Upper > figure.Value;

    /// <summary>"More than 60 million" of 41.7 and 20.0 million: a sum that lies right at the bound, of two figures of one unit.</summary>
    private bool IsNearSum(Figure claimed)
    {
        if (claimed.Unit is null || claimed.Unit.Dimension is "percent" or "length" or "time" || claimed.Upper > claimed.Value)
            return false;
        var alike = given.FindAll(one => one.Unit == claimed.Unit);
        for (var i = 0; i + 1 < alike.Count; i++)
        {
            var sum = (alike[i].Value + alike[i + 1].Value) * Factor(claimed);
            if (Math.Abs(sum / claimed.Value / Factor(claimed) - 1) < 0.05 && Fits(claimed, sum, 1))
                return true;
        }
        return false;
    }

    /// <summary>"Each of the four has 13, the last ten": a product and what is left.</summary>
    private bool IsSumOfEach(Figure claimed)
    {
        if (claimed.Unit is not null || given.Count > 12 || !passages.Any(passage => Speaks(passage.Carrying.Value, "each")))
            return false;
        for (var i = 0; i + 1 < given.Count; i++)
        {
            for (var j = 0; j < given.Count; j++)
            {
                if (j != i && j != i + 1 && !IsYear(given[j]) && claimed.Value.Equals(given[i].Value * given[i + 1].Value + given[j].Value))
                    return true;
            }
        }
        return false;
    }

    /// <summary>"Four seats short of a majority" of 72 of 151.</summary>
    private bool IsFromMajority(Figure claimed) =>
        claimed.Unit is null && Speaks(text, "majority")
        && given.Exists(whole => whole.Unit is null && !IsYear(whole) && given.Exists(part => part.Unit is null && part.Value < whole.Value && claimed.Value.Equals(Math.Abs(Math.Floor(whole.Value / 2) + 1 - part.Value))));

    // "Five top-ten singles" are counted from the places of many.
    private static bool IsCountAbove(Figure claimed) => claimed.Unit is null && claimed.Noun == "top";

    // A bound fits so much that beside a figure of its own size nothing is worked out for it.
    private static bool IsOfOneSize(Figure claimed, Figure other)
    {
        var (one, two) = (Math.Abs(claimed.Value * Factor(claimed)), Math.Abs(other.Value * Factor(other)));
        return Math.Min(one, two) * 1.6 >= Math.Max(one, two) || claimed.Upper > claimed.Value;
    }

    /// <summary>A count that is said by its name, or that a list gives: "twice", "in 1994, 2003 and 2012".</summary>
    private bool IsCount(Figure claimed)
    {
        if (claimed.Unit is not null || claimed.Value > 20)
            return false;
        foreach (var passage in passages)
        {
            var words = passage.Carrying.Value;
            foreach (var (name, value) in Names)
            {
                if (claimed.Value.Equals(value) && words.Contains(name, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
            if (ListedThings.Counts(words).Contains((int)claimed.Value) || claimed.Value.Equals(scores))
                return true;
        }
        return false;
    }

    private static FigureUnit? PlainUnit(Figure figure) => figure.Unit == FigureUnit.Score ? null : figure.Unit;

    /// <summary>What one figure gives: its complement, its converse, its change.</summary>
    private bool IsOfOne(Figure claimed)
    {
        foreach (var one in given)
        {
            if (IsOverPeriod(claimed, one))
                return true;
            if (one.Unit == FigureUnit.Percent && (IsPercent(claimed, 100 - one.Value) || IsMultiple(claimed, 1 - one.Value / 100) || IsMultiple(claimed, 1 + one.Value / 100)))
                return true;
            if (one.Unit == FigureUnit.Multiple && ((!IsOtherWay(claimed, one.Value) && IsPercent(claimed, Math.Abs(one.Value - 1) * 100)) || (!IsComparative(claimed) && IsPercent(claimed, one.Value * 100))))
                return true;
            // A ratio of risks: 0.58 is a risk lower by 42%.
            if ((one.Unit is null or { Dimension: "multiple" }) && one.Step < 1 && one.Value is > 0 and < 3 && !IsOtherWay(claimed, one.Value) && IsPercent(claimed, Math.Abs(1 - one.Value) * 100))
                return true;
            if (one.Unit?.Dimension == "fahrenheit" && claimed.Unit?.Dimension == "celsius" && Fits(claimed, (one.Value - 32) / 1.8, 1))
                return true;
            if (one.Unit?.Dimension == "celsius" && claimed.Unit?.Dimension == "fahrenheit" && Fits(claimed, one.Value * 1.8 + 32, 1))
                return true;
        }
        return false;
    }

    // "40 per cent higher" of 0.6 times the risk.
    private bool IsOtherWay(Figure claimed, double times) => times < 1 ? Compares(claimed, "higher", "more", "greater") : times > 1 && Compares(claimed, "lower", "less", "fewer");

    private bool IsComparative(Figure claimed) => Compares(claimed, "higher", "more", "greater") || Compares(claimed, "lower", "less", "fewer");

    private bool Compares(Figure claimed, string one, string two, string three)
    {
        var words = claimed.Span.End <= text.Length ? text[claimed.Span.End..].Split(' ', 5, StringSplitOptions.RemoveEmptyEntries) : [];
        return words.Take(3).Any(word => word == one || word == two || word == three);
    }

    /// <summary>"600 a week" over a year.</summary>
    private bool IsOverPeriod(Figure claimed, Figure one)
    {
        if (!IsAlike(claimed, one) || IsYear(one) || one.Unit == FigureUnit.Percent || one.Unit == FigureUnit.Ordinal || one.Unit?.Dimension == "time")
            return false;
        foreach (var (less, more, times) in Periods)
        {
            if ((SpeaksOf(text, more) && Fits(claimed, one.Value * Factor(one) * times, 1) && passages.Any(passage => SpeaksOf(passage.Carrying.Value, less)))
                || (SpeaksOf(text, less) && Fits(claimed, one.Value * Factor(one) / times, 1) && passages.Any(passage => SpeaksOf(passage.Carrying.Value, more))))
                return true;
        }
        return false;
    }

    private bool IsOfTwo(Figure claimed)
    {
        for (var i = 0; i < given.Count; i++)
        {
            for (var j = i + 1; j < given.Count; j++)
            {
                var (less, more) = given[i].Value * Factor(given[i]) <= given[j].Value * Factor(given[j]) ? (given[i], given[j]) : (given[j], given[i]);
                if (IsAlike(less, more) ? IsOfLike(claimed, less, more) : IsOfUnlike(claimed, less, more))
                    return true;
            }
        }
        return false;
    }

    private bool IsOfLike(Figure claimed, Figure less, Figure more)
    {
        var (low, high) = (less.Value * Factor(less), more.Value * Factor(more));
        if (IsYear(less) != IsYear(more))
            return false;
        if (less.Unit == FigureUnit.Percent && claimed.Unit == FigureUnit.Points && Fits(claimed, high - low, 1))
            return true;
        if (low > 0 && !IsYear(less) && (IsPercent(claimed, 100 * low / high) || IsPercent(claimed, 100 * (high - low) / low) || IsPercent(claimed, 100 * (high - low) / high)
            || IsPercent(claimed, 100 * low / (low + high)) || IsPercent(claimed, 100 * high / (low + high)) || IsMultiple(claimed, high / low) || IsMultiple(claimed, low / high)))
            return true;
        // "48th, after 41st" is down seven places.
        if (less.Unit == FigureUnit.Ordinal && claimed.Unit is null && Fits(claimed, high - low, 1))
            return true;
        if (less.Unit == FigureUnit.Ordinal || less.Unit == FigureUnit.Multiple || !IsAlike(claimed, less))
            return false;
        if (Fits(claimed, high - low, 1) || (!IsYear(less) && Fits(claimed, low + high, 1)))
            return true;
        if (isShared && low >= 2 && Fits(claimed, high / low, 1))
            return true;
        // Counts, one of which is a rate: three packs of twelve.
        return less.Unit is null && low >= 2 && low.Equals(Math.Floor(low)) && !IsYear(less) && Fits(claimed, low * high, 1);
    }

    private bool IsOfUnlike(Figure claimed, Figure one, Figure other)
    {
        var (rate, count) = one.Unit is not null && (other.Unit is null || other.Unit.Dimension == "time") ? (one, other) : (other, one);
        if (rate.Unit is null || IsYear(count) || rate.Unit == FigureUnit.Ordinal || count.Unit == FigureUnit.Ordinal)
            return false;
        // "71 points, three behind"
        if (count.Noun is "behind" or "ahead" or "more" or "fewer" or "less" or "clear" or "short" or "higher" or "lower" or "further" or "above" or "below" && claimed.Unit?.Dimension == rate.Unit.Dimension
            && (Fits(claimed, (rate.Value + count.Value) * Factor(rate), 1) || Fits(claimed, (rate.Value - count.Value) * Factor(rate), 1)))
            return true;
        // "84 points, Lund on 72"; "30 of 45 years" of 15 that are left.
        if ((claimed.Unit is null || IsAlike(claimed, rate)) && rate.Unit != FigureUnit.Percent && Fits(claimed, Math.Abs(rate.Value - count.Value) * (claimed.Unit is null ? 1 : Factor(rate)), 1))
            return true;
        if (isShared && IsAlike(claimed, rate) && count.Value >= 2 && Fits(claimed, rate.Value * Factor(rate) / count.Value, 1))
            return true;
        if (rate.Unit == FigureUnit.Percent)
            return claimed.Unit is null && Fits(claimed, rate.Value * count.Value / 100, 1);
        return claimed.Unit?.Dimension == rate.Unit.Dimension && count.Value >= 2 && Array.IndexOf(Currencyless, rate.Unit) < 0 && Fits(claimed, rate.Value * Factor(rate) * count.Value, 1);
    }

    /// <summary>A sum of figures of one kind that stand in a row, from three on.</summary>
    private bool IsSumInARow(Figure claimed)
    {
        for (var i = 0; i + 1 < given.Count; i++)
        {
            var sum = given[i].Value * Factor(given[i]);
            if (IsYear(given[i]) || !IsAlike(claimed, given[i]) || given[i].Unit == FigureUnit.Ordinal)
                continue;
            var terms = 1;
            for (var j = i + 1; j < given.Count && terms < 12; j++)
            {
                if (IsYear(given[j]) || !IsAlike(given[i], given[j]) || (given[i].Unit?.Dimension == "time" && given[j].Unit != given[i].Unit))
                    continue;
                sum += given[j].Value * Factor(given[j]);
                if ((++terms > 2 && Fits(claimed, sum, 1)) || (hasMore && given[i].Unit is null && Fits(claimed, sum + 1, 1)))
                    return true;
            }
        }
        return false;
    }

    private bool IsSumOfScores(Figure claimed)
    {
        for (var i = 0; i + 3 < given.Count; i++)
        {
            for (var j = i + 2; j + 1 < given.Count; j++)
            {
                var (a, b, c, d) = (given[i].Value, given[i + 1].Value, given[j].Value, given[j + 1].Value);
                if ((claimed.Value.Equals(a + c) && claimed.Upper.Equals(b + d)) || (claimed.Value.Equals(a + d) && claimed.Upper.Equals(b + c)))
                    return true;
            }
        }
        return false;
    }

    /// <summary>The time between two dates, two years or two times of day of one passage.</summary>
    private bool IsSpan(Figure claimed)
    {
        if (claimed.Unit is { } unit && unit.Dimension != "time")
            return false;
        var factor = claimed.Unit?.Factor ?? FigureUnit.Year.Factor;
        foreach (var passage in passages)
        {
            if (claimed.Unit is not null && Array.Exists(Stretches, stretch => Speaks(passage.Carrying.Value, stretch.Words) && Fits(claimed, FigureUnit.Find(stretch.Unit)!.Factor * stretch.Times, 1)))
                return true;
            foreach (var span in PassageSpans.In(passage.Carrying))
            {
                var (least, most) = (span.Least / factor, span.Most / factor);
                if (claimed.Bound == FigureBound.Exact ? Math.Floor(least) <= claimed.Value && claimed.Value <= Math.Ceiling(most) && Math.Max(claimed.Value - most, least - claimed.Value) <= (factor < 86401 ? 1 : 0.99)
                    : Fits(claimed, least, factor) || Fits(claimed, most, factor))
                    return true;
            }
        }
        return false;
    }

    private static bool Speaks(string words, string of) => words.Contains(of, StringComparison.OrdinalIgnoreCase);

    private static bool SpeaksOf(string words, string period) =>
        Speaks(words, period) || (period == "year" && Speaks(words, "annual")) || (period == "day" && Speaks(words, "daily"));

    private static bool IsPercent(Figure claimed, double value) => claimed.Unit == FigureUnit.Percent && Fits(claimed, value, 1);

    private static bool IsMultiple(Figure claimed, double value) =>
        (claimed.Unit == FigureUnit.Multiple || (claimed.Unit is null && claimed.Noun is "times" or "fold")) && value > 0
        && (claimed.Bound == FigureBound.Exact ? Math.Abs(claimed.Value - value) <= claimed.Value * 0.06 : Fits(claimed, value, 1));

    /// <summary>Whether a value of the base unit is what the claim says. Nobody says "more than 40" of 192, so that a bound has to lie near.</summary>
    private static bool Fits(Figure claimed, double value, double scale)
    {
        var step = claimed.Unit?.Factor ?? 1;
        var derived = claimed with { Value = value * scale / step, Upper = value * scale / step, Bound = FigureBound.Exact };
        return FigureComparison.Carries(claimed, derived) && (claimed.Bound == FigureBound.Exact || (derived.Value >= claimed.Value * 0.6 && derived.Value <= claimed.Upper * 1.5));
    }

    private static bool IsAlike(Figure one, Figure other) => one.Unit?.Dimension == other.Unit?.Dimension;

    private static double Factor(Figure figure) => figure.Unit?.Factor ?? 1;

    private static bool IsYear(Figure figure) => figure is { Unit: null, Value: >= 1000 and <= 2100, Span.Length: 4 };
}
