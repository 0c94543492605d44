namespace Explainer.Text;

/// <summary>A piece of a quotation found in a source; offsets are in the normal form.</summary>
internal sealed record PieceMatch(int Start, int End, IReadOnlyList<(string Words, TextSpan Replaced)> Insertions);
