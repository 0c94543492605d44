namespace Explainer.Compose.Pictures;

/// <summary>The beginning of a text, for a mark that leads to all of it.</summary>
internal static class ShortWords
{
    /// <summary>The text where it is short; else as many whole words as are, and "…".</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many UTF-16 units may remain.</param>
    public static string Of(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var space = text.LastIndexOf(' ', most);
        var end = space > most / 2 ? space : char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return text[..end].TrimEnd(' ', ',', ';', ':', '–', '-') + "…";
    }
}
