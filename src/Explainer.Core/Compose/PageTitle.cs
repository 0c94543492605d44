namespace Explainer.Compose;

/// <summary>The name of a page, and what it is in a sentence.</summary>
internal sealed record PageTitle(string Title, string Description);
