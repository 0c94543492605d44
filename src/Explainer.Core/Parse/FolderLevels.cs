namespace Explainer.Parse;

/// <summary>The <c>rules</c> of a <c>_folder.yml</c>.</summary>
/// <param name="Folder">The folder, at and below which they hold: <c>input/reports</c>.</param>
/// <param name="Levels">In the order written.</param>
public sealed record FolderLevels(string Folder, IReadOnlyList<RuleLevel> Levels);
