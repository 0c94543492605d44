namespace Explainer.Text.Arithmetic;

/// <summary>Sides that come to the same: <c>63 - 39 = 24</c>.</summary>
/// <param name="Sides">In order; two or more.</param>
public sealed record Equation(IReadOnlyList<EquationSide> Sides)
{
    /// <summary>The first side that does not come to the same as the one before it; null where all do.</summary>
    public (EquationSide Before, EquationSide Side)? Wrong
    {
        get
        {
            for (var i = 1; i < Sides.Count; i++)
            {
                if (!Sides[i].Follows(Sides[i - 1]))
                    return (Sides[i - 1], Sides[i]);
            }
            return null;
        }
    }

    /// <summary>What the others follow from: the first side in which something is calculated; where none is, the first.</summary>
    public EquationSide Start => Sides.FirstOrDefault(side => !side.IsBare) ?? Sides[0];

    /// <summary>What comes out: the sides with nothing left to calculate; where there is none, the last.</summary>
    public IReadOnlyList<EquationSide> Results =>
        Sides.Where(side => side.IsBare && side != Start).ToList() is { Count: > 0 } bare ? bare : [Sides[^1]];
}
