namespace Explainer.Check;

/// <summary>What a group of rules looks at.</summary>
/// <param name="Number">The first digit of their ids, from 1.</param>
/// <param name="Title">In a few words, in English, for the writer; readers see the words of their language.</param>
public sealed record RuleFamily(int Number, string Title)
{
    /// <summary>All families, in order; each rule is of one of them.</summary>
    public static IReadOnlyList<RuleFamily> All { get; } =
    [
        new(1, "What is written"),
        new(2, "Claims and citations"),
        new(3, "Quotations"),
        new(4, "Support: what the claim says and the passage does not"),
        new(5, "Review"),
        new(6, "Balance"),
        new(7, "Coverage"),
        new(8, "Sources, links and pages"),
        new(9, "Suppressions"),
    ];

    /// <summary>Whether a rule is of this family.</summary>
    public bool Has(RuleDescriptor rule) => rule.Id[2] - '0' == Number;
}
