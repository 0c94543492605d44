using Explainer.Text.Figures;
using static Explainer.Check.Support.Derivation.FigureFit;

namespace Explainer.Check.Support.Derivation;

/// <summary>Sums of more figures than two, and those that are said by a bound.</summary>
internal static class SumStep
{
    /// <summary>Whether some of the figures together give it.</summary>
    public static bool Yields(Operands given, Figure claimed) => IsInARow(given, claimed) || IsOfEach(given, claimed);

    /// <summary>"More than 60 million" of 41.7 and 20.0 million: a sum that lies right at the bound, of two figures of one unit.</summary>
    public static bool AtABound(Operands given, Figure claimed)
    {
        if (claimed.Unit is null || claimed.Unit.Dimension is "percent" or "length" or "time" || claimed.Upper > claimed.Value)
            return false;
        var alike = given.Figures.Where(one => one.Unit == claimed.Unit).ToList();
        for (var i = 0; i + 1 < alike.Count; i++)
        {
            var sum = (alike[i].Value + alike[i + 1].Value) * Factor(claimed);
            if (Math.Abs(sum / claimed.Value / Factor(claimed) - 1) < 0.05 && Fits(claimed, sum, 1))
                return true;
        }
        return false;
    }

    /// <summary>A score over several games: of each side what it has in two scores.</summary>
    public static bool OfScores(Operands given, Figure claimed)
    {
        for (var i = 0; i + 3 < given.Figures.Count; i++)
        {
            for (var j = i + 2; j + 1 < given.Figures.Count; j++)
            {
                var (a, b, c, d) = (given.Figures[i].Value, given.Figures[i + 1].Value, given.Figures[j].Value, given.Figures[j + 1].Value);
                if ((claimed.Value.Equals(a + c) && claimed.Upper.Equals(b + d)) || (claimed.Value.Equals(a + d) && claimed.Upper.Equals(b + c)))
                    return true;
            }
        }
        return false;
    }

    /// <summary>A sum of figures of one kind that stand in a row, from three on.</summary>
    private static bool IsInARow(Operands given, Figure claimed)
    {
        var figures = given.Figures;
        for (var i = 0; i + 1 < figures.Count; i++)
        {
            var first = figures[i];
            if (IsYear(first) || !IsAlike(claimed, first) || first.Unit == FigureUnit.Ordinal)
                continue;
            var sum = first.Value * Factor(first);
            var terms = 1;
            for (var j = i + 1; j < figures.Count && terms < 12; j++)
            {
                if (IsYear(figures[j]) || !IsAlike(first, figures[j]) || (first.Unit?.Dimension == "time" && figures[j].Unit != first.Unit))
                    continue;
                sum += figures[j].Value * Factor(figures[j]);
                if ((++terms > 2 && Fits(claimed, sum, 1)) || (given.HasMore && first.Unit is null && Fits(claimed, sum + 1, 1)))
                    return true;
            }
        }
        return false;
    }

    /// <summary>"Each of the four has 13, the last ten": a product and what is left.</summary>
    private static bool IsOfEach(Operands given, Figure claimed)
    {
        if (claimed.Unit is not null || given.Figures.Count > 12 || !given.Say("each"))
            return false;
        for (var i = 0; i + 1 < given.Figures.Count; i++)
        {
            for (var j = 0; j < given.Figures.Count; j++)
            {
                if (j != i && j != i + 1 && !IsYear(given.Figures[j]) && claimed.Value.Equals(given.Figures[i].Value * given.Figures[i + 1].Value + given.Figures[j].Value))
                    return true;
            }
        }
        return false;
    }
}
