using Explainer.Compose.Parts;

namespace Explainer.Compose;

/// <summary>What one page of the site shows: display-ready values, no markup. A component of the theme renders each kind.</summary>
public abstract record PageModel
{
    /// <summary>Where it stands: <c>/claims/</c>; also its canonical address.</summary>
    public required string Address { get; init; }

    /// <summary>The page's <c>h1</c>.</summary>
    public required string Title { get; init; }

    /// <summary>A sentence or two for lists and search engines; empty where there is none.</summary>
    public required string Description { get; init; }

    /// <summary>The pages above it, from the home page down; without the page itself.</summary>
    public required IReadOnlyList<PageLink> Breadcrumb { get; init; }

    /// <summary>Ready-made citations of it; null where it is none that anybody would cite.</summary>
    public PageCitation? Citation { get; init; }

    /// <summary>What the page tells of itself to machines.</summary>
    public HeadView Head { get; init; } = new();

    /// <summary>What all pages share.</summary>
    public required SiteFrame Site { get; init; }
}
