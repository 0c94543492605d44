namespace Explainer.Text;

/// <summary>Finds where a string occurs in a longer one, also where one occurrence overlaps the next.</summary>
internal static class Occurrences
{
    private const int HeadLength = 32;

    // Ordinary prose repeats the head of a sentence a few times; a text that repeats it more often is all repetition.
    private const int RepeatedHeads = 200;

    /// <summary>The places, in order, from a place on.</summary>
    /// <remarks>
    /// The platform's vectorised search looks for the first characters. In a text that repeats them over and over
    /// it would compare the rest each time, so such a text is handed to Knuth, Morris and Pratt, who never look back.
    /// </remarks>
    public static IEnumerable<int> Of(string needle, string text, int from)
    {
        var heads = 0;
        var head = needle.Length <= HeadLength ? needle : needle[..HeadLength];
        while ((from = text.IndexOf(head, from, StringComparison.Ordinal)) >= 0)
        {
            if (string.CompareOrdinal(text, from, needle, 0, needle.Length) == 0)
                yield return from;
            from++;
            if (needle.Length > HeadLength && ++heads == RepeatedHeads)
                break;
        }
        if (from < 0)
            yield break;
        foreach (var place in WithoutLookingBack(needle, text, from))
            yield return place;
    }

    private static IEnumerable<int> WithoutLookingBack(string needle, string text, int from)
    {
        var fallback = Fallbacks(needle);
        var matched = 0;
        for (var i = from; i < text.Length; i++)
        {
            while (matched > 0 && (matched == needle.Length || needle[matched] != text[i]))
                matched = fallback[matched - 1];
            if (needle[matched] == text[i])
                matched++;
            if (matched == needle.Length)
                yield return i + 1 - matched;
        }
    }

    // For each beginning of the needle, the length of the longest shorter one that it also ends in.
    private static int[] Fallbacks(string needle)
    {
        var fallbacks = new int[needle.Length];
        var matched = 0;
        for (var i = 1; i < needle.Length; i++)
        {
            while (matched > 0 && needle[matched] != needle[i])
                matched = fallbacks[matched - 1];
            if (needle[matched] == needle[i])
                matched++;
            fallbacks[i] = matched;
        }
        return fallbacks;
    }
}
