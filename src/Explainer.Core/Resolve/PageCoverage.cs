namespace Explainer.Resolve;

/// <summary>Which sentences of a page can be checked, and which of them stand under a claim.</summary>
/// <param name="Page">The page.</param>
/// <param name="Sentences">Those that can be checked, in reading order.</param>
public sealed record PageCoverage(Page Page, IReadOnlyList<CheckWorthySentence> Sentences)
{
    /// <summary>In numbers.</summary>
    public CoverageCount Count { get; } = CoverageCount.Of(Sentences);

    /// <summary>Those that stand under no claim, in reading order.</summary>
    public IEnumerable<CheckWorthySentence> Uncovered => Sentences.Where(sentence => !sentence.IsCovered);
}
