namespace Explainer.Resolve;

/// <summary>An id that stands twice.</summary>
/// <param name="Kind">What it is the id of: <c>claim</c>, <c>source</c>, <c>person</c>, <c>passage</c>.</param>
/// <param name="Id">The id.</param>
/// <param name="At">The second place.</param>
/// <param name="First">The first place.</param>
public sealed record DuplicateId(string Kind, string Id, Location At, Location First);
