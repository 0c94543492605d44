namespace Explainer.Compose.SchemaOrg;

/// <summary>schema.org <c>BreadcrumbList</c>: the way from the home page to the page.</summary>
internal sealed record BreadcrumbList : Thing
{
    public BreadcrumbList() => Type = nameof(BreadcrumbList);

    /// <summary>From the home page down to the page itself.</summary>
    public required IReadOnlyList<ListItem> ItemListElement { get; init; }
}
