namespace Explainer.Compose.Parts;

/// <summary>How a statement came to the site.</summary>
/// <param name="Source">The source that is cited.</param>
/// <param name="Chain">The sources through which it came there, from the one that it repeats to the first report;
/// empty where it repeats none.</param>
public sealed record ReportView(SourceSummary Source, IReadOnlyList<SourceSummary> Chain);
