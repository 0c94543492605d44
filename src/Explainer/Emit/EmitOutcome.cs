namespace Explainer.Emit;

/// <summary>What a build did to the output folder.</summary>
/// <param name="Files">Number of files that the site has.</param>
/// <param name="Changed">Those of them that are new or differ from the last build.</param>
/// <param name="Removed">Number of files of the last build that are gone.</param>
internal readonly record struct EmitOutcome(int Files, int Changed, int Removed);
