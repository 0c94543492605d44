using Explainer.Text.Figures;
using static Explainer.Check.Support.Derivation.FigureFit;

namespace Explainer.Check.Support.Derivation;

/// <summary>What is counted from words: a number that is said by a name, the things of a list, the seats to a majority.</summary>
internal static class CountStep
{
    // A count that is said by its name.
    private static readonly (string Word, double Value)[] Names =
        [("once", 1), ("twice", 2), ("thrice", 3), ("both", 2), ("couple", 2), ("pair", 2), ("twins", 2), ("double", 2), ("duo", 2), ("brace", 2), ("trio", 3), ("triple", 3), ("hat-trick", 3), ("quartet", 4)];

    /// <summary>Whether the words of the passages give it.</summary>
    public static bool Yields(Operands given, Figure claimed) => IsNamedOrListed(given, claimed) || IsFromMajority(given, claimed) || IsFromPlaces(claimed);

    /// <summary>A count that is said by its name, or that a list gives: "twice", "in 1994, 2003 and 2012".</summary>
    private static bool IsNamedOrListed(Operands given, Figure claimed)
    {
        if (claimed.Unit is not null || claimed.Value > 20)
            return false;
        foreach (var passage in given.Passages)
        {
            var words = passage.Carrying.Value;
            foreach (var (name, value) in Names)
            {
                if (claimed.Value.Equals(value) && words.Contains(name, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
            if (ListedThings.Counts(words).Contains((int)claimed.Value) || claimed.Value.Equals(given.Scores))
                return true;
        }
        return false;
    }

    /// <summary>"Four seats short of a majority" of 72 of 151.</summary>
    private static bool IsFromMajority(Operands given, Figure claimed) =>
        claimed.Unit is null && Operands.IsIn(given.Text, "majority")
        && given.Figures.Any(whole => whole.Unit is null && !IsYear(whole) && given.Figures.Any(part => part.Unit is null && part.Value < whole.Value && claimed.Value.Equals(Math.Abs(Math.Floor(whole.Value / 2) + 1 - part.Value))));

    /// <summary>"Five top-ten singles" are counted from the places of many, which passages seldom give all.</summary>
    private static bool IsFromPlaces(Figure claimed) => claimed.Unit is null && claimed.Noun == "top";
}
