namespace Explainer.Compose.Parts;

/// <summary>Ready-made citations of a page, to be copied.</summary>
/// <param name="Text">A line of text.</param>
/// <param name="BibTex">An entry for BibTeX and biblatex, of several lines.</param>
/// <param name="CslJson">An item for citation processors, of several lines.</param>
public sealed record PageCitation(string Text, string BibTex, string CslJson);
