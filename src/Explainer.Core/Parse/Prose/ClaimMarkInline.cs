using Markdig.Syntax.Inlines;

namespace Explainer.Parse.Prose;

/// <summary>A claim mark in the syntax tree. Its children are the words.</summary>
/// <param name="mark">The mark.</param>
public sealed class ClaimMarkInline(ClaimMark mark) : ContainerInline
{
    /// <summary>The mark.</summary>
    public ClaimMark Mark { get; } = mark;
}
