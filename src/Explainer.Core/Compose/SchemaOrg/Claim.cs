namespace Explainer.Compose.SchemaOrg;

/// <summary>schema.org <c>Claim</c>: a factual claim, ours or, under review, somebody else's.</summary>
internal sealed record Claim : CreativeWork
{
    public Claim() => Type = nameof(Claim);

    /// <summary>Where the claim is made.</summary>
    public Thing? Appearance { get; init; }
}
