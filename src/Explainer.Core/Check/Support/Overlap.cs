using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Support;

/// <summary>How much of what a text is about stands in another.</summary>
internal static class Overlap
{
    /// <summary>A claim is a sentence; what has more words that say something is not held against its passages word by word.</summary>
    public const int MostWords = 150;

    /// <summary>The words of a text that lie in a stretch of it, as a range of <see cref="ReadText.ContentWords"/>.</summary>
    public static (int First, int End) Range(ReadText text, TextSpan stretch)
    {
        var first = FirstFrom(text.ContentWords, stretch.Start);
        var end = first;
        while (end < text.ContentWords.Count && text.ContentWords[end].Span.End <= stretch.End)
            end++;
        return (first, end);
    }

    /// <summary>How many of some words have a relative in a stretch of another text, as a share; 0 for no words.</summary>
    public static double Of(IReadOnlyList<ContentWord> words, ReadText other, TextSpan stretch)
    {
        var range = Range(other, stretch);
        var common = 0;
        foreach (var word in words)
        {
            if (HasRoot(other, range, word.Root))
                common++;
        }
        return words.Count == 0 ? 0 : (double)common / words.Count;
    }

    /// <summary>Whether a word of the same root stands in a range of a text's words.</summary>
    public static bool HasRoot(ReadText text, (int First, int End) range, ulong root)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (text.ContentWords[i].Root == root)
                return true;
        }
        return false;
    }

    /// <summary>Whether a form of the same word stands in a range of a text's words.</summary>
    public static bool HasStem(ReadText text, (int First, int End) range, ulong stem)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (text.ContentWords[i].Stem == stem)
                return true;
        }
        return false;
    }

    /// <summary>Whether words in another language than the site's may carry what is not found: they have no translation beside them.</summary>
    public static bool IsForeign(Passage passage, Site site) =>
        passage.Written.Translation is null && passage.Language is { } language && !IsSameLanguage(language, site.Settings.Language);

    private static bool IsSameLanguage(string one, string other) => Primary(one).Equals(Primary(other), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Primary(string tag) => tag.AsSpan(0, tag.IndexOf('-') is var end and > 0 ? end : tag.Length);

    private static int FirstFrom(IReadOnlyList<ContentWord> words, int place)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Span.Start < place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
