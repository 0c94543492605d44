namespace Explainer.Text;

/// <summary>Words next to each other that had the same fate.</summary>
/// <param name="Kind">What became of them.</param>
/// <param name="Then">Where they stand in the older text; empty, at the place where they came in, where they were inserted.</param>
/// <param name="Now">Where they stand in the newer text; empty, at the place where they fell out, where they were deleted.</param>
/// <param name="IsApart">Whether a space parts them from the run before.</param>
public readonly record struct DifferenceRun(DifferenceKind Kind, TextSpan Then, TextSpan Now, bool IsApart);
