using Explainer.Text.Figures;

namespace Explainer.Text.Arithmetic;

/// <summary>What a part of a calculation comes to: a number, with or without a unit, or a day.</summary>
/// <param name="Value">As written: 38 of <c>38%</c>; 0 for a day.</param>
/// <param name="Unit">What it counts in; null for a plain number.</param>
public readonly record struct Quantity(decimal Value, FigureUnit? Unit = null)
{
    // Far enough from where decimals overflow for a change of units.
    private const double Largest = 1e18;

    private const decimal Exactness = 1e-14m;

    private static readonly FigureUnit Days = FigureUnit.Find("days")!;

    private static readonly FigureUnit Weeks = FigureUnit.Find("weeks")!;

    /// <summary>The day, where it is one.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The two days that it lies between, where it is what lies between two days; the earlier one first.</summary>
    public (DateOnly From, DateOnly Until)? Between { get; init; }

    /// <summary>The number with a percentage as the fraction that it is.</summary>
    public decimal Plain => Unit == FigureUnit.Percent ? Value / 100 : Value;

    /// <summary>Whether a number is too large to calculate with.</summary>
    internal static bool IsTooLarge(double number) => !(Math.Abs(number) < Largest);

    /// <summary>The other way round; a day has no other.</summary>
    internal Quantity? Negative => Day is null ? this with { Value = -Value, Between = null } : null;

    /// <summary>A sum; null where the two cannot be added.</summary>
    internal Quantity? Plus(Quantity other) => (Day, other.Day) switch
    {
        ({ } day, null) => Move(day, other),
        (null, { } day) => Move(day, this),
        (null, null) => Sum(other),
        _ => null,
    };

    /// <summary>A difference; null where the one cannot be taken from the other.</summary>
    internal Quantity? Minus(Quantity other) => (Day, other.Day) switch
    {
        ({ } later, { } earlier) => new(later.DayNumber - earlier.DayNumber, Days)
        {
            Between = later < earlier ? (later, earlier) : (earlier, later),
        },
        (_, null) when other.Negative is { } negative => Plus(negative),
        _ => null,
    };

    /// <summary>A product; null where the two cannot be multiplied.</summary>
    internal Quantity? Times(Quantity other) =>
        Day is not null || other.Day is not null || IsTooLarge((double)Plain * (double)other.Plain) ? null : new(Plain * other.Plain, Kept(other));

    /// <summary>A ratio; null where the one cannot be divided by the other, which is not 0.</summary>
    internal Quantity? Over(Quantity other)
    {
        if (Day is not null || other.Day is not null)
            return null;
        var divisor = AreAlike(Unit, other.Unit) ? other.Plain * Factor(other.Unit!, Unit!) : other.Plain;
        return divisor == 0 || IsTooLarge((double)Plain / (double)divisor) ? null : new(Plain / divisor, Kept(other));
    }

    /// <summary>Whether two quantities are the same.</summary>
    /// <param name="other">The other.</param>
    /// <param name="rounding">How far apart two may be that are the same when they are
    /// rounded, in the unit of <paramref name="other"/>; 0 for none.</param>
    /// <remarks>A unit is often left out, so that equal numbers are the same whatever their units.</remarks>
    internal bool IsSameAs(Quantity other, decimal rounding)
    {
        if (Day is not null || other.Day is not null)
            return Day == other.Day;
        if (IsNear(Value, other.Value, rounding) || IsNear(Plain, other.Plain, other.Unit == FigureUnit.Percent ? rounding / 100 : rounding))
            return true;
        if (other.Between is { } && Between is null && rounding == 0)
            return other.IsSameAs(this, 0);
        if (!AreAlike(Unit, other.Unit))
            return false;
        return IsNear(Value * Factor(Unit!, other.Unit!), other.Value, rounding) || (Between is { } days && IsWhole(days, other));
    }

    private static bool IsNear(decimal one, decimal other, decimal rounding) =>
        Math.Abs(one - other) <= Math.Max(rounding, Math.Max(Math.Abs(one), Math.Abs(other)) * Exactness);

    // An age: the months or years that are full.
    private static bool IsWhole((DateOnly From, DateOnly Until) days, Quantity other)
    {
        var months = ((days.Until.Year - days.From.Year) * 12) + days.Until.Month - days.From.Month - (days.Until.Day < days.From.Day ? 1 : 0);
        return (other.Unit == FigureUnit.Find("years") && Math.Abs(other.Value) == months / 12)
            || (other.Unit == FigureUnit.Find("months") && Math.Abs(other.Value) == months);
    }

    private static bool AreAlike(FigureUnit? one, FigureUnit? other) =>
        one is not null && other is not null && one != other && one.Dimension == other.Dimension;

    private static decimal Factor(FigureUnit from, FigureUnit to) => (decimal)(from.Factor / to.Factor);

    private static Quantity? Move(DateOnly day, Quantity by)
    {
        if (by.Unit is not null && by.Unit != Days && by.Unit != Weeks)
            return null;
        var to = day.DayNumber + (by.Value * (by.Unit == Weeks ? 7 : 1));
        return to % 1 == 0 && to >= 0 && to <= DateOnly.MaxValue.DayNumber ? new(0) { Day = DateOnly.FromDayNumber((int)to) } : null;
    }

    private Quantity? Sum(Quantity other)
    {
        var (one, more, unit) = (Value, other.Value, Unit ?? other.Unit);
        if (AreAlike(Unit, other.Unit))
            more *= Factor(other.Unit!, Unit!);
        else if (Unit != other.Unit && unit == FigureUnit.Percent && Math.Abs(Unit is null ? one : more) <= 1)
            (one, more, unit) = (Plain, other.Plain, null); // "1 - 38%"
        return IsTooLarge((double)one + (double)more) ? null : new(one + more, unit);
    }

    private FigureUnit? Kept(Quantity other)
    {
        var (ours, theirs) = (Unit == FigureUnit.Percent ? null : Unit, other.Unit == FigureUnit.Percent ? null : other.Unit);
        return ours is null ? theirs : theirs is null ? ours : null;
    }
}
