namespace Explainer.Parse.Prose;

/// <summary>HTML written in Markdown.</summary>
/// <param name="Html">A tag, or a block of them.</param>
/// <param name="Violation">What of it is outside the allow-list, as a clause; null where all of it may stand.</param>
/// <param name="At">Where it begins.</param>
public sealed record RawHtml(string Html, string? Violation, Location At);
