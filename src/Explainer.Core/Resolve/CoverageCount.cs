namespace Explainer.Resolve;

/// <summary>How many sentences can be checked, and how many of them stand under a claim.</summary>
/// <param name="CheckWorthy">Sentences that can be checked.</param>
/// <param name="Covered">Of them, with a claim mark in them.</param>
public readonly record struct CoverageCount(int CheckWorthy, int Covered)
{
    /// <summary>The share that is covered in whole percent, rounded down, so that 100 means all; null where nothing can be checked.</summary>
    public int? Percent => CheckWorthy == 0 ? null : (int)(100L * Covered / CheckWorthy);

    /// <summary>Counts sentences.</summary>
    public static CoverageCount Of(IEnumerable<CheckWorthySentence> sentences)
    {
        var (all, covered) = (0, 0);
        foreach (var sentence in sentences)
            (all, covered) = (all + 1, covered + (sentence.IsCovered ? 1 : 0));
        return new(all, covered);
    }

    /// <summary>Whether the covered are fewer than a share of all.</summary>
    /// <param name="percent">The share, from 0 to 100.</param>
    public bool IsBelow(int percent) => 100L * Covered < (long)percent * CheckWorthy;
}
