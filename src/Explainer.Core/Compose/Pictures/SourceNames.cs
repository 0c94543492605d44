using Explainer.Compose.Parts;

namespace Explainer.Compose.Pictures;

/// <summary>What sources are called in pictures.</summary>
internal static class SourceNames
{
    /// <summary>Who answers for it and where it stands: <c>Reuters · The Standard</c>; its title where neither is named.</summary>
    public static string Outlet(SourceSummary source) => (source.Publisher, source.ContainerTitle) switch
    {
        ({ } publisher, { } container) when publisher != container => $"{publisher} · {container}",
        (null, null) => source.Title,
        var (publisher, container) => (publisher ?? container)!,
    };

    /// <summary>Title, outlet and date.</summary>
    public static string Whole(SourceSummary source) =>
        string.Join(", ", new[] { source.Title, Outlet(source), source.Issued?.Text }.OfType<string>().Distinct());
}
