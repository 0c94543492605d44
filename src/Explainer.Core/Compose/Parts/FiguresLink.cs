namespace Explainer.Compose.Parts;

/// <summary>A link to the numbers that claims give for one thing.</summary>
/// <param name="Topic">What the claims are about.</param>
/// <param name="Word">The word for what they count.</param>
/// <param name="Count">How many numbers there are.</param>
/// <param name="Address">The page that shows them, with the fragment of their table.</param>
public sealed record FiguresLink(string Topic, string Word, int Count, string Address);
