namespace Explainer.Compose.SchemaOrg;

/// <summary>schema.org <c>Person</c> or <c>Organization</c>.</summary>
internal sealed record Agent : Thing
{
    /// <summary>Roles with their organisations and dates.</summary>
    public IReadOnlyList<Thing>? MemberOf { get; init; }

    /// <summary>A person's roles of which no organisation is known.</summary>
    public IReadOnlyList<string>? JobTitle { get; init; }
}
