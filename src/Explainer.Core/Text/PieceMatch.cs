namespace Explainer.Text;

/// <summary>A piece of a quotation found in a source; offsets are in the normal form.</summary>
/// <param name="Anchor">Where its first literal stands, which is behind the start where an insertion precedes it.</param>
internal sealed record PieceMatch(int Start, int Anchor, int End, IReadOnlyList<(string Words, TextSpan Replaced)> Insertions);
