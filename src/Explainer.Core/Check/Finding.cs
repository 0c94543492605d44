namespace Explainer.Check;

/// <summary>Something wrong at a place of the input.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Level">The rule's level in this site.</param>
/// <param name="At">Where.</param>
/// <param name="Message">What is wrong, and what to do, in sentences.</param>
public sealed record Finding(RuleDescriptor Rule, Level Level, Location At, string Message)
{
    /// <summary>The id of the claim that is concerned; null where it is none, or more than one.</summary>
    public string? ClaimId { get; init; }

    /// <summary>The line that the words concerned end on, from 1; null where that is the line of <see cref="At"/>.</summary>
    public int? LastLine { get; init; }

    /// <summary>The two texts that do not agree, with the words that differ; null where the finding is about one text only.</summary>
    public Comparison? Compared { get; init; }

    /// <summary>Nothing has to be mended at once: it is a note where the rule's level in this site is higher.</summary>
    public bool IsOnlyNote { get; init; }

    /// <summary>What would mend it, the first the likeliest; empty where only its author can tell.</summary>
    public IReadOnlyList<Fix> Fixes { get; init; } = [];

    /// <summary><c>path:line:column: level RULE: message</c>.</summary>
    public override string ToString() => $"{At}: {Level.ToString().ToLowerInvariant()} {Rule.Id}: {Message}";
}
