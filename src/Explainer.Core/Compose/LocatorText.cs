using Explainer.Languages;

namespace Explainer.Compose;

/// <summary>Says where in a source a passage stands.</summary>
internal static class LocatorText
{
    /// <summary><c>paragraph 4</c>, <c>paragraphs 4-5</c>; the locator alone where it has no label; null where there is none.</summary>
    public static string? Of(SiteWords words, string? label, string? locator) =>
        locator is null || label is null ? locator : words.Locator(label, locator, IsSeveral(locator));

    // Two numbers with a dash, comma or ampersand between them; "A-4" is the name of one page.
    private static bool IsSeveral(string locator)
    {
        for (var i = 1; i < locator.Length; i++)
        {
            if (locator[i] is not ('-' or '–' or '—' or ',' or '&'))
                continue;
            var before = locator.AsSpan(0, i).TrimEnd();
            var after = locator.AsSpan(i + 1).TrimStart();
            if (before is [.., var last] && char.IsDigit(last) && after is [var first, ..] && char.IsDigit(first))
                return true;
        }
        return false;
    }
}
