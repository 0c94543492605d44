namespace Explainer.Compose.SchemaOrg;

/// <summary>schema.org <c>EntryPoint</c>.</summary>
internal sealed record EntryPoint : Thing
{
    public EntryPoint() => Type = nameof(EntryPoint);

    /// <summary>An address with <c>{q}</c> in it.</summary>
    public required string UrlTemplate { get; init; }
}
