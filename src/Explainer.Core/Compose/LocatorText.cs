namespace Explainer.Compose;

/// <summary>Says where in a source a passage stands, in English.</summary>
internal static class LocatorText
{
    // CSL's labels that are no English words, or whose plural has no -s.
    private static readonly Dictionary<string, (string One, string Several)> Irregular = new(StringComparer.Ordinal)
    {
        ["appendix"] = ("appendix", "appendices"),
        ["article-locator"] = ("article", "articles"),
        ["elocation"] = ("location", "locations"),
        ["opus"] = ("opus", "opera"),
        ["sub-verbo"] = ("under", "under"),
        ["timestamp"] = ("at", "at"),
        ["title-locator"] = ("title", "titles"),
    };

    /// <summary><c>paragraph 4</c>, <c>paragraphs 4-5</c>; the locator alone where it has no label; null where there is none.</summary>
    public static string? Of(string? label, string? locator)
    {
        if (locator is null || label is null)
            return locator;
        var (one, several) = Irregular.GetValueOrDefault(label, (label, label + "s"));
        return $"{(IsSeveral(locator) ? several : one)} {locator}";
    }

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
