namespace Explainer.Compose.SchemaOrg;

/// <summary>schema.org <c>Quotation</c>: somebody's exact words.</summary>
internal sealed record Quotation : CreativeWork
{
    public Quotation() => Type = nameof(Quotation);

    public Thing? SpokenByCharacter { get; init; }
}
