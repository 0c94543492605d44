using Explainer.Resolve;

namespace Explainer.Check.Rules.Links;

/// <summary>FC808: HTML in the prose that is outside the allow-list.</summary>
public sealed class UnsafeHtml : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC808", "unsafe-html", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from prose in Prose.Of(site)
        from html in prose.Html
        where html is { Violation: not null, ClosesRefused: false }
        select At(html.At, $"This HTML is left out: {html.Violation}. Write it in Markdown, or correct it.");
}
