namespace Explainer.BrowserTests;

/// <summary>A window that pages are looked at in.</summary>
/// <param name="Width">In CSS pixels.</param>
/// <param name="IsDark">Whether the reader asks for dark pages.</param>
/// <param name="HasOwnColors">Whether the reader's own colours take the place of the page's (CSS <c>forced-colors</c>).</param>
internal sealed record Window(int Width, bool IsDark, bool HasOwnColors = false)
{
    /// <summary>A phone by night, where most can go wrong.</summary>
    public static Window Hardest { get; } = new(360, true);

    /// <summary>A phone and a desk, by night and by day; and a phone with colours of its reader's own.</summary>
    public static IReadOnlyList<Window> All { get; } = [Hardest, new(360, false), new(1280, false), new(1280, true), new(360, true, HasOwnColors: true)];

    /// <inheritdoc/>
    public override string ToString() => $"{Width} px {(IsDark ? "dark" : "light")}{(HasOwnColors ? " forced" : "")}";
}
