using Explainer.Text.Figures;

namespace Explainer.Check.Support;

/// <summary>Whether a figure follows from another.</summary>
internal static class FigureComparison
{
    // What rounding to the digits written may change, beside which a difference counts.
    private const double MostRounding = 0.025;

    /// <summary>Whether a source that states one figure carries a claim that states the other.</summary>
    /// <param name="claimed">What the claim states.</param>
    /// <param name="given">What the source states.</param>
    public static bool Carries(Figure claimed, Figure given)
    {
        if (claimed.Unit is { } ours && given.Unit is { } theirs && ours.Dimension != theirs.Dimension && theirs != FigureUnit.Score)
            return false;
        if ((claimed.Unit == FigureUnit.Ordinal) != (given.Unit == FigureUnit.Ordinal))
            return false;
        if (claimed.Unit is null || given.Unit is null)
            (claimed, given) = (claimed with { Unit = null }, given with { Unit = null });
        var (low, high) = claimed.Interval;
        var (least, most) = given.Interval;
        if (Within(least, low, high) && Within(most, low, high) && MayLieWithin(claimed, given))
            return true;
        var (one, other) = (Base(claimed), Base(given));
        // "about five kilometres" of "roughly 3.1 miles", "around two million" of "more than 1.9 million"
        if (claimed.Bound is FigureBound.About or FigureBound.Nearly or FigureBound.JustOver && given.Bound != FigureBound.Exact && Within(other, low, high) && claimed.Value.Equals(claimed.Upper))
            return true;
        // One end of a range, or one side of a score.
        if (claimed is { Bound: FigureBound.Exact } && claimed.Value.Equals(claimed.Upper) && given.Upper is var end && !end.Equals(given.Value)
            && (Near(one, other, 1e-9) || Near(one, Base(given, isUpper: true), 1e-9)))
            return true;
        // One hedge more or less, at the same figure, is another rule's; a bound turned round is not.
        if (Near(one, other, 1e-9) && Near(Base(claimed, isUpper: true), Base(given, isUpper: true), 1e-9))
            return claimed.Bound.Direction() * given.Bound.Direction() >= 0;
        return IsRounded(claimed, one, other);
    }

    /// <summary>Whether two figures are the same quantity, whatever the words before them make of it.</summary>
    public static bool IsSameNumber(Figure claimed, Figure given) =>
        Carries(claimed with { Bound = FigureBound.Exact }, given with { Bound = FigureBound.Exact })
        && (claimed.Unit is null || given.Unit is null ? claimed.Value.Equals(given.Value) : Near(Base(claimed), Base(given), 1e-9));

    /// <summary>Whether two figures are the same number of different units.</summary>
    public static bool HasOtherUnit(Figure claimed, Figure given) =>
        claimed.Unit is { } ours && given.Unit is { } theirs && ours != theirs && Near(claimed.Value, given.Value, 1e-9)
        && ours != FigureUnit.Ordinal && theirs != FigureUnit.Ordinal;

    // A range or a limit that the source states is a figure of its own: "up to 15,000" does not make "up to 20,000" right.
    // And a number that may be a year lies between many others.
    private static bool MayLieWithin(Figure claimed, Figure given) =>
        !(claimed.Upper > claimed.Value && given.Upper > given.Value)
        && !(claimed.Bound == FigureBound.AtMost && (given.Bound == FigureBound.AtMost || Base(given, isUpper: true) < 0.7 * Base(claimed)))
        && !(given is { Unit: null, Value: >= 1000 and <= 2100, Noun: "" or "and" or "in" or "to" or "by" or "the" } && claimed.Value < 500);

    private static double Base(Figure figure, bool isUpper = false) => (isUpper ? figure.Upper : figure.Value) * (figure.Unit?.Factor ?? 1);

    private static bool Within(double value, double low, double high)
    {
        var slack = double.IsInfinity(value) ? 0 : Math.Abs(value) * 1e-10;
        return value >= low - slack && value <= high + slack;
    }

    private static bool Near(double one, double other, double share) => Math.Abs(one - other) <= Math.Max(Math.Abs(one), Math.Abs(other)) * share;

    // "1.5 million" of 1,498,200: the nearest that the digits of the claim can say.
    private static bool IsRounded(Figure claimed, double one, double other) =>
        claimed.Bound is FigureBound.Exact && Math.Abs(one - other) <= claimed.Step * (claimed.Unit?.Factor ?? 1) / 2 && Near(one, other, MostRounding);
}
