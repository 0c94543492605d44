using System.Text;

namespace Explainer.Text;

/// <summary>Chooses the text fragments that lead to places in one text.</summary>
/// <param name="text">A page's text, a block of it a line.</param>
public sealed class TextFragmentChoice(NormalText text)
{
    // The page has words that its saved text lacks, as in its navigation: a stretch of three words is seldom among them.
    private const int FewestWords = 3, MostWords = 12;

    // What is longer than a sentence or two is named by its beginning and its end.
    private const int LongestWhole = 200;

    private readonly TextFragmentSearch search = new(text);
    private readonly string words = text.Value;

    /// <summary>The shortest fragment that is proven to lead to a place: with the fewest words round it, and of these the shortest address.</summary>
    /// <param name="place">A stretch of the original text.</param>
    /// <returns>Null where none leads there: a browser would find other words first, or the place begins or ends in
    /// the middle of a word or of a block.</returns>
    public TextFragment? For(TextSpan place)
    {
        if (place.Length == 0)
            return null;
        var (start, end) = (InNormal(place.Start), InNormal(place.End - 1) + 1);
        if (start >= end || !IsEdge(start) || !IsEdge(end) || words.AsSpan(start, end - start).Contains('\uFFFD'))
            return null;
        var cores = Cores(start, end).ToList();
        for (var around = 0; around <= MostWords; around += FewestWords)
        {
            var (prefix, suffix) = around == 0 ? (null, null) : (Before(start, around), After(end, around));
            var proven = cores
                .SelectMany(core => new[]
                {
                    core with { Prefix = prefix },
                    core with { Suffix = suffix },
                    core with { Prefix = prefix, Suffix = suffix },
                })
                .Distinct()
                .OrderBy(fragment => fragment.ToString().Length)
                .FirstOrDefault(fragment => search.Find(fragment) == place);
            if (proven is not null)
                return proven;
        }
        return null;
    }

    /// <summary>The place by all of its words, and by those of its beginning and its end.</summary>
    private IEnumerable<TextFragment> Cores(int start, int end)
    {
        if (end - start <= LongestWhole && search.IsInLine(start, end - start))
            yield return new(Words(start, end));
        for (var count = FewestWords; count <= MostWords; count++)
        {
            var (first, last) = (Forward(start, count), Backward(end, count));
            if (first < last && search.IsInLine(start, first - start) && search.IsInLine(last, end - last))
                yield return new(Words(start, first), Words(last, end));
        }
    }

    private string? Before(int start, int count)
    {
        var stop = start > 0 && words[start - 1] == ' ' ? start - 1 : start;
        var from = Backward(stop, count);
        while (from < stop && !search.IsInLine(from, stop - from))
            from = Math.Min(stop, words.IndexOf(' ', from, stop - from) is var space and >= 0 ? space + 1 : stop);
        return from < stop && IsEdge(from) && IsEdge(stop) ? Words(from, stop) : null;
    }

    private string? After(int end, int count)
    {
        var from = end < words.Length && words[end] == ' ' ? end + 1 : end;
        var stop = Forward(from, count);
        while (stop > from && !search.IsInLine(from, stop - from))
            stop = Math.Max(from, words.LastIndexOf(' ', stop - 1, stop - from));
        return stop > from && IsEdge(from) && IsEdge(stop) ? Words(from, stop) : null;
    }

    /// <summary>Where some words end that begin at a place.</summary>
    private int Forward(int from, int count)
    {
        var at = from;
        for (; count > 0 && at < words.Length; count--)
            at = at + 1 < words.Length && words.IndexOf(' ', at + 1) is var space and >= 0 ? space : words.Length;
        return at;
    }

    /// <summary>Where some words begin that end at a place.</summary>
    private int Backward(int to, int count)
    {
        var at = to;
        for (; count > 0 && at > 0; count--)
            at = at < 2 ? 0 : words.LastIndexOf(' ', at - 2) + 1;
        return at;
    }

    // Browsers cut words by Unicode's annex 29, some by dictionaries: what is an edge here is one to all of them.
    private bool IsEdge(int at)
    {
        if (at == 0 || at == words.Length || words[at - 1] == ' ' || words[at] == ' ')
            return true;
        return !IsOfWord(at - 1, -1) || !IsOfWord(at, 1);
    }

    // A letter, or a mark such as an apostrophe or a full stop that has one behind it.
    private bool IsOfWord(int at, int step)
    {
        if (WordBounds.IsWordCharacter(words, at) || WordBounds.IsMark(words, at) || words[at] == '_')
            return true;
        if (words[at] is not ('\'' or '.' or ',' or ':' or ';' or '·' or '’'))
            return false;
        return at + step >= 0 && at + step < words.Length && WordBounds.IsWordCharacter(words, at + step);
    }

    /// <summary>The place in the normal form of one in the original.</summary>
    private int InNormal(int original)
    {
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = text.ToOriginal(new TextSpan(middle, 1)).Start < original ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>The page's own characters, with single spaces and without what nobody sees.</summary>
    private string Words(int start, int end)
    {
        var line = new StringBuilder(end - start);
        foreach (var c in text.ToOriginal(new TextSpan(start, end - start)).In(text.Original))
        {
            if (char.IsWhiteSpace(c))
            {
                if (line.Length > 0 && line[^1] != ' ')
                    line.Append(' ');
            }
            else if (!PlainCharacter.IsInvisible(c))
                line.Append(c);
        }
        return line.ToString();
    }
}
