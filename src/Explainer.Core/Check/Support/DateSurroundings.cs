using Explainer.Text;

namespace Explainer.Check.Support;

/// <summary>What stands beside a passage's date in its clause.</summary>
internal static class DateSurroundings
{
    // Words beside a date that say what was then.
    private const int Near = 12;

    /// <summary>Whether the words around a passage's date say what the text says, too.</summary>
    /// <remarks>"Corvex, founded in 1987, has moved": what a claim says of moving was not in that year.</remarks>
    public static bool AreOfSame(SupportCase text, GivenDate given) =>
        Before(given).Concat(Behind(given)).Any(word => IsClaimed(text, word));

    // From the date back to where its clause begins.
    private static IEnumerable<string> Before(GivenDate given)
    {
        var (words, passage, from) = (given.Passage.Carrying.Words, given.Passage.Carrying.Value, given.Mention.Span.Start);
        var at = FirstFrom(words, from);
        for (var i = at - 1; i >= Math.Max(0, at - Near) && !HasStop(passage, words[i].End, from); i--)
        {
            yield return words[i].In(passage);
            from = words[i].Start;
        }
    }

    // From the date on to where its clause ends.
    private static IEnumerable<string> Behind(GivenDate given)
    {
        var (words, passage, from) = (given.Passage.Carrying.Words, given.Passage.Carrying.Value, given.Mention.Span.End);
        var at = FirstFrom(words, from);
        for (var i = at; i < Math.Min(words.Count, at + Near) && !HasStop(passage, from, words[i].Start); i++)
        {
            yield return words[i].In(passage);
            from = words[i].End;
        }
    }

    // Names tell nothing either: they are in every clause.
    private static bool IsClaimed(SupportCase text, string word) =>
        DateOwner.Tells(word) && text.Read.Words.Any(mine => DateOwner.IsAlike(word, mine.In(text.Text)));

    private static bool HasStop(string text, int from, int to) => to > from && text.AsSpan(from, to - from).ContainsAny(DateOwner.Stops);

    private static int FirstFrom(IReadOnlyList<TextSpan> words, int start)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words[middle].Start < start ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
