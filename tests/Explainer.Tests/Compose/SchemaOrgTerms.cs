using System.Text.Json.Nodes;

namespace Explainer.Tests.Compose;

/// <summary>The part of schema.org's vocabulary that the site uses: which types there are, what is below what, and which properties each may and must have.</summary>
internal static class SchemaOrgTerms
{
    private static readonly Dictionary<string, string?> Above = new(StringComparer.Ordinal)
    {
        ["Thing"] = null, ["CreativeWork"] = "Thing", ["Event"] = "Thing", ["Intangible"] = "Thing", ["Organization"] = "Thing", ["Person"] = "Thing", ["Place"] = "Thing", ["Action"] = "Thing",
        ["SearchAction"] = "Action", ["EntryPoint"] = "Intangible", ["ItemList"] = "Intangible", ["ListItem"] = "Intangible", ["Rating"] = "Intangible", ["Role"] = "Intangible",
        ["OrganizationRole"] = "Role", ["BreadcrumbList"] = "ItemList", ["Article"] = "CreativeWork", ["NewsArticle"] = "Article", ["Report"] = "Article", ["ScholarlyArticle"] = "Article",
        ["SocialMediaPosting"] = "Article", ["BlogPosting"] = "SocialMediaPosting", ["Book"] = "CreativeWork", ["Chapter"] = "CreativeWork", ["Claim"] = "CreativeWork", ["Collection"] = "CreativeWork",
        ["Comment"] = "CreativeWork", ["CorrectionComment"] = "Comment", ["DataDownload"] = "MediaObject", ["MediaObject"] = "CreativeWork", ["Dataset"] = "CreativeWork", ["Legislation"] = "CreativeWork",
        ["Manuscript"] = "CreativeWork", ["Map"] = "CreativeWork", ["Movie"] = "CreativeWork", ["Periodical"] = "CreativeWork", ["Quotation"] = "CreativeWork", ["Review"] = "CreativeWork",
        ["ClaimReview"] = "Review", ["Thesis"] = "CreativeWork", ["WebPage"] = "CreativeWork", ["WebSite"] = "CreativeWork",
    };

    private static readonly Dictionary<string, string> Properties = new(StringComparer.Ordinal)
    {
        ["Thing"] = "name alternateName description url sameAs image subjectOf potentialAction",
        ["CreativeWork"] = "headline text inLanguage dateCreated datePublished dateModified author publisher about citation correction hasPart isPartOf isBasedOn archivedAt encodingFormat",
        ["Claim"] = "appearance",
        ["Quotation"] = "spokenByCharacter",
        ["Review"] = "itemReviewed reviewBody reviewRating",
        ["ClaimReview"] = "claimReviewed",
        ["Rating"] = "ratingValue bestRating worstRating",
        ["Event"] = "startDate endDate location",
        ["Person"] = "memberOf jobTitle",
        ["Organization"] = "memberOf",
        // A role repeats the property that it stands in.
        ["Role"] = "roleName startDate endDate memberOf",
        ["ItemList"] = "itemListElement",
        ["ListItem"] = "position item",
        ["EntryPoint"] = "urlTemplate",
        ["Action"] = "target",
        ["SearchAction"] = "query-input",
        ["Dataset"] = "distribution",
        ["MediaObject"] = "contentUrl",
    };

    // What search engines ask for, or without which the type says nothing.
    private static readonly Dictionary<string, string> Demanded = new(StringComparer.Ordinal)
    {
        ["NewsArticle"] = "", ["Claim"] = "text", ["Quotation"] = "text", ["ClaimReview"] = "claimReviewed reviewRating author itemReviewed", ["Rating"] = "alternateName", ["Event"] = "name",
        ["Person"] = "name", ["Organization"] = "name", ["OrganizationRole"] = "memberOf", ["BreadcrumbList"] = "itemListElement", ["ListItem"] = "position name item", ["WebSite"] = "name",
        ["Dataset"] = "name description distribution", ["DataDownload"] = "contentUrl", ["CorrectionComment"] = "text", ["SearchAction"] = "target query-input", ["EntryPoint"] = "urlTemplate",
    };

    /// <summary>What schema.org knows nothing of, or misses.</summary>
    public static IEnumerable<string> Problems(JsonObject thing)
    {
        var names = thing.Select(entry => entry.Key).Where(name => !name.StartsWith('@')).ToList();
        if (thing["@type"]?.ToString() is not { } type)
        {
            if (thing.ContainsKey("@id") ? names.Count > 0 : names is not ["name"])
                yield return $"a thing of no type has {string.Join(", ", names)}";
            yield break;
        }
        if (!Above.ContainsKey(type))
        {
            yield return $"there is no type {type}";
            yield break;
        }
        var known = new List<string>();
        for (string? at = type; at is not null; at = Above[at])
            known.AddRange(Properties.GetValueOrDefault(at, "").Split(' '));
        foreach (var name in names.Except(known, StringComparer.Ordinal))
            yield return $"{type} has no property {name}";
        foreach (var name in Demanded.GetValueOrDefault(type, "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(names, StringComparer.Ordinal))
            yield return $"{type} lacks {name}";
        if (type == "ClaimReview" && thing["claimReviewed"]!.ToString().Length >= 75)
            yield return "claimReviewed is too long";
    }
}
