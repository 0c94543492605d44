using System.Collections.Frozen;
using Explainer.Text;
using Explainer.Text.Figures;

namespace Explainer.Check.Support;

/// <summary>The words that say what a figure counts: those of its own clause, the nearest weighing most.</summary>
internal sealed class FigureContext
{
    private static readonly double[] Weights = [1, 0.85, 0.7, 0.6, 0.5, 0.4];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Empty = FrozenSet.ToFrozenSet<string>(
    [
        "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "but", "as", "is", "are", "was", "were",
        "be", "been", "being", "has", "have", "had", "it", "its", "his", "her", "their", "he", "she", "they", "this", "that", "these",
        "those", "which", "who", "whom", "than", "more", "less", "fewer", "over", "under", "about", "around", "least", "most", "up",
        "nearly", "almost", "some", "only", "just", "also", "not", "no", "after", "before", "during", "between", "into", "through", "per",
        "each", "every", "will", "would", "can", "could", "may", "might", "when", "while", "there", "all", "both", "other", "another",
        "further", "where", "out", "down", "within", "approximately", "roughly", "total", "so", "then", "him", "them", "if",
    ], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Words that go with figures of any kind say little of what one counts.
    private static readonly FrozenSet<ulong> Vague =
        new[] { "people", "number", "million", "billion", "thousand", "hundred", "percent", "cent", "year", "day", "month" }
            .Select(word => WordKin.Of(word))
            .ToFrozenSet();

    private readonly Dictionary<ulong, double> words = [];

    /// <summary>The noun that the figure counts with its adjectives, each by its kin, nearest first.</summary>
    public List<ulong> Noun { get; } = [];

    /// <summary>
    /// The kin of the word right before the figure, articles and the like left out: "killed at least 14"; null where there is none.
    /// </summary>
    public ulong? Lead { get; private set; }

    /// <summary>How much each word, by its kin, belongs to the figure, from 0 to 1.</summary>
    public IReadOnlyDictionary<ulong, double> Words => words;

    /// <summary>The words around a figure.</summary>
    /// <param name="text">The text.</param>
    /// <param name="figure">Where the figure stands.</param>
    /// <param name="others">Where the text's figures stand, in order: their words are their own.</param>
    public static FigureContext Of(string text, TextSpan figure, IReadOnlyList<TextSpan> others)
    {
        var (start, end) = (0, text.Length);
        foreach (var other in others)
        {
            if (other.End <= figure.Start)
                start = Math.Max(start, other.End);
            else if (other.Start >= figure.End)
                end = Math.Min(end, other.Start);
        }
        var (hasBefore, hasBehind) = (start > 0, end < text.Length);
        start = SentenceStart(text, start, figure.Start);
        end = SentenceEnd(text, figure.End, end, ref hasBehind);
        if (hasBefore)
        {
            var comma = text.AsSpan(start, figure.Start - start).LastIndexOfAny(",;(");
            var conjunction = Conjunction(text, start, figure.Start, isLast: true, comma < 0 ? figure.Start : start + comma);
            start = Math.Max(start + Math.Max(0, comma), conjunction);
        }
        if (hasBehind)
        {
            var cut = text.AsSpan(figure.End, end - figure.End).IndexOfAny(",;)");
            end = Math.Min(cut < 0 ? end : figure.End + cut, Conjunction(text, figure.End, end, isLast: false, end));
        }
        var context = new FigureContext();
        context.Take(text, figure.End, end, 1);
        context.Take(text, start, figure.Start, -1);
        return context;
    }

    // Where there is no conjunction, the words between two figures belong to the first.
    private static int Conjunction(string text, int start, int end, bool isLast, int otherwise)
    {
        var best = -1;
        foreach (var word in (ReadOnlySpan<string>)[" and ", " but ", " while ", " with ", " or ", " to ", " after ", " before "])
        {
            var span = text.AsSpan(start, end - start);
            var at = isLast ? span.LastIndexOf(word, StringComparison.Ordinal) : span.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && (best < 0 || (isLast ? at > best : at < best)))
                best = at;
        }
        return best < 0 ? otherwise : start + best;
    }

    private static int SentenceStart(string text, int from, int to)
    {
        for (var i = to - 2; i >= from; i--)
        {
            if (text[i] is '.' or '!' or '?' && text[i + 1] == ' ' || text[i] is ';' or '\n')
                return i + 1;
        }
        return from;
    }

    private static int SentenceEnd(string text, int from, int to, ref bool isCut)
    {
        for (var i = from; i < to; i++)
        {
            if (text[i] is ';' or '\n' || (text[i] is '.' or '!' or '?' && (i + 1 == text.Length || text[i + 1] == ' ')))
            {
                isCut = false;
                return i;
            }
        }
        return to;
    }

    private void Take(string text, int start, int end, int step)
    {
        var (taken, isNoun) = (0, step > 0);
        for (var i = step > 0 ? start : end - 1; i >= start && i < end && taken < 10;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                isNoun &= text[i] is ' ' or '-' or '%' or '’' or '\'' or '"' or '“';
                i += step;
                continue;
            }
            var first = i;
            while (i >= start && i < end && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’'))
                i += step;
            var word = step > 0 ? text.AsSpan(first, i - first) : text.AsSpan(i + 1, first - i);
            if (Empty.Contains(word) || FigureUnit.Find(word.ToString().ToLowerInvariant()) is not null)
            {
                isNoun &= Noun.Count == 0;
                continue;
            }
            var stem = WordKin.Of(word);
            if (step < 0 && taken == 0 && !char.IsAsciiDigit(word[0]))
                Lead = stem;
            var weight = Weights[Math.Min(taken++, Weights.Length - 1)];
            if (char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]))
                weight = Math.Max(weight, 0.8);
            if (Vague.Contains(stem))
                weight *= 0.25;
            else if (isNoun && Noun.Count < 3)
                Noun.Add(stem);
            words[stem] = Math.Max(weight, words.GetValueOrDefault(stem));
        }
    }
}
