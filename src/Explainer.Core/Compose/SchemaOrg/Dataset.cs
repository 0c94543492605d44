namespace Explainer.Compose.SchemaOrg;

/// <summary>schema.org <c>Dataset</c>: the claims and sources of the site as files.</summary>
internal sealed record Dataset : CreativeWork
{
    public Dataset() => Type = nameof(Dataset);

    public IReadOnlyList<DataDownload>? Distribution { get; init; }
}
