namespace Explainer.Compose.Parts;

/// <summary>What all pages of the site share.</summary>
public sealed record SiteFrame
{
    /// <summary>The publication's name.</summary>
    public required string Title { get; init; }

    /// <summary>The publication in a sentence; empty where there is none.</summary>
    public required string Description { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public required string Direction { get; init; }

    /// <summary>The address that the site is published at, without a slash at its end; null where it is not known.</summary>
    public required string? BaseUrl { get; init; }

    /// <summary>Who publishes; null where that is not said.</summary>
    public required string? Publisher { get; init; }

    /// <summary>What others may do with its words; null where that is not said.</summary>
    public required LicenseView? License { get; init; }

    /// <summary>Whether its claims can be shown in frames of other sites.</summary>
    public required bool HasEmbeds { get; init; }

    /// <summary>The explainer pages, in order.</summary>
    public required IReadOnlyList<PageLink> Explainers { get; init; }

    /// <summary>The entries of the header, in order.</summary>
    public required IReadOnlyList<PageLink> Navigation { get; init; }

    /// <summary>The colour of links and marks, <c>#rgb</c> or <c>#rrggbb</c>; null for the theme's own.</summary>
    public required string? Accent { get; init; }

    /// <summary>The address of a picture beside the name; null where there is none.</summary>
    public required string? Logo { get; init; }

    /// <summary>The addresses of stylesheets that come after the theme's, in order.</summary>
    public required IReadOnlyList<string> Css { get; init; }

    /// <summary>Built in spite of errors: every page says so.</summary>
    public required bool IsDraft { get; init; }
}
