namespace Explainer.Compose.Pages;

/// <summary><c>/404.html</c>: shown where there is no page. Its links are from the root of the site.</summary>
public sealed record NotFoundPage : PageModel;
