using Explainer.Text;

namespace Explainer.Check;

/// <summary>One of two compared texts.</summary>
/// <param name="Label">What it is, for a reader: <c>claim</c>, <c>un-report#p1</c>.</param>
/// <param name="Text">The words, as they are written.</param>
/// <param name="Marked">The words that differ, in order, none over another; empty where what differs is absent from this text.</param>
public sealed record ComparedText(string Label, string Text, IReadOnlyList<TextSpan> Marked);
