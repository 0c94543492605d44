namespace Explainer.Compose.SchemaOrg;

/// <summary>
/// schema.org <c>CreativeWork</c> and the types below it that need no property of their own: <c>NewsArticle</c>, <c>Report</c>, <c>Book</c>.
/// </summary>
internal record CreativeWork : Thing
{
    public CreativeWork() => Type = nameof(CreativeWork);

    public string? Headline { get; init; }

    public string? Text { get; init; }

    public string? InLanguage { get; init; }

    /// <summary>ISO 8601, never closer than it is known; so are the other dates.</summary>
    public string? DateCreated { get; init; }

    public string? DatePublished { get; init; }

    public string? DateModified { get; init; }

    public IReadOnlyList<Thing>? Author { get; init; }

    public Thing? Publisher { get; init; }

    public IReadOnlyList<Thing>? About { get; init; }

    public IReadOnlyList<Thing>? Citation { get; init; }

    public IReadOnlyList<Thing>? Correction { get; init; }

    public IReadOnlyList<Thing>? HasPart { get; init; }

    public Thing? IsPartOf { get; init; }

    public IReadOnlyList<Thing>? IsBasedOn { get; init; }

    public string? ArchivedAt { get; init; }
}
