namespace Explainer.Parse.Prose;

/// <summary>A heading of the prose.</summary>
/// <param name="Level">As written, 1 to 6.</param>
/// <param name="Id">Its fragment identifier, unique on the page.</param>
/// <param name="Words">Its words without markup.</param>
/// <param name="At">Where it stands.</param>
public sealed record ProseHeading(int Level, string Id, string Words, Location At);
