namespace Explainer.Text;

/// <summary>Words behind an address by which a browser scrolls to a place in a page and marks it.</summary>
/// <param name="Start">The words that the place begins with; all of them where <paramref name="End"/> is null.</param>
/// <param name="End">The words that it ends with; null where <paramref name="Start"/> has them all.</param>
/// <param name="Prefix">The words right before the place; null where it needs no telling apart.</param>
/// <param name="Suffix">The words right behind it; null where it needs no telling apart.</param>
/// <remarks>A text directive of the WICG's URL Fragment Text Directives. Words are as the page has them, with single spaces between.</remarks>
public sealed record TextFragment(string Start, string? End = null, string? Prefix = null, string? Suffix = null)
{
    /// <summary>Where a browser would go in a text: the first place that fits.</summary>
    /// <param name="text">A page's text, a block of it a line.</param>
    /// <returns>In the original text; null where nothing fits, or where one of the words' stretches runs over the end of a line, since no
    /// browser looks for words across blocks.</returns>
    public TextSpan? Find(NormalText text) => new TextFragmentSearch(text).Find(this);

    /// <summary>What to write behind an address that has no fragment yet: <c>#:~:text=…</c>.</summary>
    public override string ToString()
    {
        var prefix = Prefix is null ? "" : Encode(Prefix) + "-,";
        var end = End is null ? "" : "," + Encode(End);
        var suffix = Suffix is null ? "" : ",-" + Encode(Suffix);
        return $"#:~:text={prefix}{Encode(Start)}{end}{suffix}";
    }

    // Hyphens, commas and ampersands are the directive's own signs. The first is the only one of them that an address may have as it is.
    private static string Encode(string words) => Uri.EscapeDataString(words).Replace("-", "%2D", StringComparison.Ordinal);
}
