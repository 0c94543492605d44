using Explainer.Parse.Prose;

namespace Explainer.Resolve;

/// <summary>A link of the prose and where it leads.</summary>
public sealed record ResolvedLink(ProseLink Written, LinkDestination Destination);
