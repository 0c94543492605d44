namespace Explainer.Compose.Pages;

/// <summary>A former address that leads to a page of today.</summary>
public sealed record RedirectPage : PageModel
{
    /// <summary>Where it leads.</summary>
    public required string Target { get; init; }
}
