namespace Explainer.Compose.Parts;

/// <summary>A role that somebody held.</summary>
/// <param name="Role">Null where not given.</param>
/// <param name="Organization">Null where not given; its address is empty where it has no page.</param>
/// <param name="Start">Null where not known.</param>
/// <param name="End">Null where not known.</param>
public sealed record RoleView(string? Role, PageLink? Organization, DateText? Start, DateText? End);
