namespace Explainer.Parse;

/// <summary>What a publication asks of the look of its site: <c>theme:</c> in <c>site.yml</c>, as written.</summary>
public sealed record ParsedTheme
{
    /// <summary>The colour of links and marks, <c>#rgb</c> or <c>#rrggbb</c>; null where the theme's own is meant.</summary>
    public Written<string>? Accent { get; init; }

    /// <summary>The address of a picture beside the publication's name: <c>/assets/logo.svg</c>; null where there is none.</summary>
    public Written<string>? Logo { get; init; }

    /// <summary>The addresses of stylesheets that every page loads after the theme's, in order.</summary>
    public IReadOnlyList<Written<string>> Css { get; init; } = [];

    /// <summary>The files that it names.</summary>
    public IEnumerable<Written<string>> Files => Logo is null ? Css : Css.Prepend(Logo);
}
