using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Compose;

/// <summary>What views of lists are called, in English.</summary>
internal static class FilterTitles
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["assertion"] = "Claims of our own",
        ["statement"] = "Statements by others",
        ["review"] = "Claims that we rate",
    };

    private static readonly Dictionary<string, string> Statuses = new(StringComparer.Ordinal)
    {
        ["retracted"] = "Withdrawn",
        ["superseded"] = "Replaced",
        ["uncited"] = "Without support",
        ["unresolved"] = "Source not found",
        ["suspect"] = "Changed since the review",
        ["disputed"] = "Disputed",
        ["verified"] = "Reviewed",
        ["cited"] = "Not yet reviewed",
    };

    // CSL's names that do not read well as they are.
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["article-journal"] = "Journal article",
        ["article-magazine"] = "Magazine article",
        ["article-newspaper"] = "News report",
        ["entry-dictionary"] = "Dictionary entry",
        ["entry-encyclopedia"] = "Encyclopedia entry",
        ["paper-conference"] = "Conference paper",
        ["post-weblog"] = "Blog post",
        ["review-book"] = "Book review",
        ["webpage"] = "Web page",
    };

    /// <summary>The title of what entries have in common.</summary>
    public static string Of(FilterValue value) => value.Key switch
    {
        FilterKey.Kind => Kinds[value.Id],
        FilterKey.Status => Statuses[value.Id],
        FilterKey.Type => Types.GetValueOrDefault(value.Id) ?? Slug.ToWords(value.Id),
        _ => value.Title,
    };
}
