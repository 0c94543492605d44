using Explainer.Resolve;

namespace Explainer.Check.Rules.Links;

/// <summary>FC809: an image without a text for those who do not see it.</summary>
public sealed class ImageWithoutText : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC809", "image-without-text", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from link in ProseLinks.Of(site)
        where link.Written is { IsImage: true, IsDecorative: false } && string.IsNullOrWhiteSpace(link.Written.Words)
        let remedy = link.Written.IsOfKey ? "Say in image-alt what it shows."
            : link.Written.IsHtml ? "Say in alt what it shows; alt=\"\" is for what only adorns."
            : "Say between the square brackets what it shows."
        select At(link.Written.At, $"The image \"{link.Written.Target}\" has no text for readers who do not see it. {remedy}");
}
