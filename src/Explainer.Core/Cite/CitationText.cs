namespace Explainer.Cite;

/// <summary>Writes a bibliographic item as a line of text, to be copied where no style is asked for.</summary>
public static class CitationText
{
    /// <summary><c>Ann Author. “The flood”. The Herald, 3 March 2020. https://herald.example/flood</c>; what is not known is left out.</summary>
    /// <param name="item">The work.</param>
    /// <param name="date">When it came out, as readers see it; null where not known.</param>
    public static string Of(CslItem item, string? date)
    {
        var authors = string.Join(", ", item.Authors);
        var outlet = string.Join(", ", new[] { item.ContainerTitle ?? item.Publisher, date }.OfType<string>());
        return string.Join(' ', new[] { Sentence(authors), Sentence($"“{item.Title}”"), Sentence(outlet), item.Url ?? "" }.Where(part => part.Length > 0));
    }

    private static string Sentence(string words) =>
        words.Length == 0 || words.TrimEnd('”')[^1] is '.' or '?' or '!' or '…' or '。' or '؟' ? words : words + ".";
}
