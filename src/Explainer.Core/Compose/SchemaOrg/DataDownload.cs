namespace Explainer.Compose.SchemaOrg;

/// <summary>schema.org <c>DataDownload</c>: a file of a <see cref="Dataset"/>.</summary>
internal sealed record DataDownload : CreativeWork
{
    public DataDownload() => Type = nameof(DataDownload);

    public required string ContentUrl { get; init; }

    /// <summary>The media type; null where the name does not tell.</summary>
    public string? EncodingFormat { get; init; }
}
