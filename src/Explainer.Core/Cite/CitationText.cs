using Explainer.Languages;

namespace Explainer.Cite;

/// <summary>Writes a bibliographic item as a line of text, to be copied where no style is asked for.</summary>
public static class CitationText
{
    /// <summary><c>Ann Author. “The flood”. The Herald, 3 March 2020. https://herald.example/flood</c>; what is not known is left out.</summary>
    /// <param name="item">The work.</param>
    /// <param name="language">The language of the line.</param>
    public static string Of(CslItem item, Language language)
    {
        var words = language.Words;
        var authors = string.Join(words.Comma, item.Authors);
        var issued = item.Issued is { } date ? language.TextOf(date) : null;
        var outlet = string.Join(words.Comma, new[] { item.ContainerTitle ?? item.Publisher, issued }.OfType<string>());
        string[] parts = [Sentence(authors), Sentence(words.TitleCited(item.Title)), Sentence(outlet), item.Url ?? ""];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    private static string Sentence(string words) =>
        words.TrimEnd('”', '’', '»', '«', '“', '」') is [] or [.., '.' or '?' or '!' or '…' or '。' or '؟'] ? words : words + ".";
}
