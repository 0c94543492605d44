namespace Explainer.Compose.SchemaOrg;

/// <summary>schema.org <c>ListItem</c>: a step of a breadcrumb.</summary>
internal sealed record ListItem : Thing
{
    public ListItem() => Type = nameof(ListItem);

    /// <summary>From 1.</summary>
    public required int Position { get; init; }

    /// <summary>The whole address of the page.</summary>
    public required string Item { get; init; }
}
