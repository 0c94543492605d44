namespace Explainer.Compose.SchemaOrg;

/// <summary>schema.org <c>WebSite</c>: the publication.</summary>
internal sealed record WebSite : CreativeWork
{
    public WebSite() => Type = nameof(WebSite);

    /// <summary>Null where the site has no search.</summary>
    public SearchAction? PotentialAction { get; init; }
}
