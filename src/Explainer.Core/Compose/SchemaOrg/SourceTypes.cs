using System.Collections.Frozen;

namespace Explainer.Compose.SchemaOrg;

/// <summary>What the item types of CSL are called by schema.org.</summary>
internal static class SourceTypes
{
    private static readonly FrozenDictionary<string, string> ByCslType = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["article"] = "Article",
        ["article-journal"] = "ScholarlyArticle",
        ["article-magazine"] = "Article",
        ["article-newspaper"] = "NewsArticle",
        ["bill"] = "Legislation",
        ["book"] = "Book",
        ["chapter"] = "Chapter",
        ["collection"] = "Collection",
        ["dataset"] = "Dataset",
        ["legislation"] = "Legislation",
        ["manuscript"] = "Manuscript",
        ["map"] = "Map",
        ["motion_picture"] = "Movie",
        ["paper-conference"] = "ScholarlyArticle",
        ["periodical"] = "Periodical",
        ["post"] = "SocialMediaPosting",
        ["post-weblog"] = "BlogPosting",
        ["regulation"] = "Legislation",
        ["report"] = "Report",
        ["thesis"] = "Thesis",
        ["webpage"] = "WebPage",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The narrowest type that surely holds: <c>CreativeWork</c> where no other does.</summary>
    /// <param name="cslType">Null where the source has none.</param>
    public static string Of(string? cslType) => cslType is null ? nameof(CreativeWork) : ByCslType.GetValueOrDefault(cslType, nameof(CreativeWork));
}
