using Explainer.Compose.Parts;

namespace Explainer.Compose.Pages;

/// <summary><c>/data/</c>: what the publication offers to programs.</summary>
public sealed record DataPage : PageModel
{
    /// <summary>The files, the archive of all of them first.</summary>
    public required IReadOnlyList<DataFileView> Files { get; init; }
}
