namespace Explainer.Parse.Prose;

/// <summary>A claim in the prose: <c>[words](claim:id)</c>. Each is one of a kind: two with the same words are two marks.</summary>
public sealed class ClaimMark
{
    /// <summary>The scheme that makes an ordinary link a mark.</summary>
    public const string Scheme = "claim:";

    /// <summary>The id that the mark names.</summary>
    public required string ClaimId { get; init; }

    /// <summary>Where the mark stands.</summary>
    public required Location At { get; init; }

    /// <summary>Where its address, <c>claim:id</c>, stands; null where the file does not have it in these characters.</summary>
    public required Location? TargetAt { get; init; }

    /// <summary>The words between the brackets, without markup.</summary>
    public required InlineText Words { get; init; }
}
