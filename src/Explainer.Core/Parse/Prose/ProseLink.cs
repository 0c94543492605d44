namespace Explainer.Parse.Prose;

/// <summary>A link or image of the prose, other than a claim mark.</summary>
/// <param name="Target">The address as written.</param>
/// <param name="IsImage">An image, shown in place.</param>
/// <param name="Words">The link's words, or the image's alternative text.</param>
/// <param name="At">Where it stands.</param>
public sealed record ProseLink(string Target, bool IsImage, string Words, Location At)
{
    /// <summary>Where the address stands; null where the file does not have it in these characters.</summary>
    public Location? TargetAt { get; init; }

    /// <summary>An image that says of itself, by an <c>alt</c> of nothing, that it only adorns.</summary>
    public bool IsDecorative { get; init; }

    /// <summary>Written in HTML, which is copied as it stands.</summary>
    public bool IsHtml { get; init; }

    /// <summary>Written as the value of a key, and not in prose.</summary>
    public bool IsOfKey { get; init; }

    /// <summary>Names a claim where no notes are numbered: then it leads to the claim's page.</summary>
    public bool IsMark => !IsImage && Target.AsSpan().Trim().StartsWith(ClaimMark.Scheme, StringComparison.Ordinal);
}
