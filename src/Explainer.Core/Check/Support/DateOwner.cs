using System.Buffers;
using Explainer.Text;
using Explainer.Text.Dates;

namespace Explainer.Check.Support;

/// <summary>What the words before a date say was then: "begun in 1887 and opened on 2 May 1891" has a year for each.</summary>
internal static class DateOwner
{
    // What is farther away belongs to something else.
    private const int Near = 2;

    /// <summary>Where a clause ends.</summary>
    public static readonly SearchValues<char> Stops = SearchValues.Create(",;.:()");

    // These say nothing of what happened.
    private static readonly HashSet<string> Idle = new(StringComparer.OrdinalIgnoreCase)
    {
        "was", "were", "had", "has", "have", "been", "and", "but", "for", "who", "which", "that", "with", "when", "than", "not", "since",
        "from", "before", "after", "until", "during", "between", "late", "early", "mid", "the", "its", "his", "her", "their", "into",
        "onto", "first", "last", "again", "only", "came", "went", "became", "happened", "also", "being", "by", "there",
    };

    /// <summary>The words right before a claim's date that say what happened.</summary>
    public static IReadOnlyList<string> Lead(ReadText text, TextSpan date)
    {
        var start = Start(text.Value, 0, date.Start);
        foreach (var word in text.Words)
        {
            // What stands before is the subject, of which the passage may say anything.
            if (word.Start < start || word.End > date.Start)
                continue;
            if (text.Value.AsSpan(word.Start, word.Length) is "was" or "were" or "is" or "been" or "has" or "had" or "have")
                start = word.End;
        }
        var lead = Words(text.Value, start, date.Start);
        return lead.Count > Near ? lead[^Near..] : lead;
    }

    /// <summary>Whether the words before a passage's date, back to the date before it, are of none of those of a claim, and are some.</summary>
    public static bool IsOfOther(GivenDate given, IReadOnlyList<string> lead, IReadOnlyList<string> claim)
    {
        var own = Own(given);
        if (own.Count == 0 || own.Exists(word => Has(lead, word)) || own.TrueForAll(word => Has(claim, word)))
            return false;
        var behind = Words(given.Passage.Carrying.Value, given.Mention.Span.End, End(given));
        return !behind.Exists(word => Has(lead, word));
    }

    /// <summary>Whether a passage says of its date all that the claim says last before its own.</summary>
    public static bool IsOfSame(GivenDate given, IReadOnlyList<string> lead)
    {
        var own = Own(given);
        return lead.All(word => Has(own, word));
    }

    /// <summary>The words of a stretch that may say what happened.</summary>
    public static List<string> Words(string text, int start, int end)
    {
        var words = new List<string>();
        foreach (var span in Text.Words.In(text[start..end]))
        {
            var word = text.Substring(start + span.Start, span.Length);
            if (Tells(word))
                words.Add(word);
        }
        return words;
    }

    private static List<string> Own(GivenDate given)
    {
        var text = given.Passage.Carrying.Value;
        var start = 0;
        foreach (var date in given.Passage.Carrying.Dates)
        {
            if (date.Span.End <= given.Mention.Span.Start)
                start = Math.Max(start, date.Span.End);
        }
        return Words(text, Start(text, start, given.Mention.Span.Start), given.Mention.Span.Start);
    }

    private static int Start(string text, int from, int to)
    {
        var stop = text.AsSpan(from, to - from).LastIndexOfAny(Stops);
        var start = stop < 0 ? from : from + stop + 1;
        var joint = text.AsSpan(start, to - start).LastIndexOf(" and ");
        return joint < 0 ? start : start + joint;
    }

    private static int End(GivenDate given)
    {
        var (text, from) = (given.Passage.Carrying.Value, given.Mention.Span.End);
        var stop = text.AsSpan(from).IndexOfAny(Stops);
        var end = stop < 0 ? text.Length : from + stop;
        var joint = text.AsSpan(from, end - from).IndexOf(" and ");
        return joint < 0 ? end : from + joint;
    }

    /// <summary>Whether two words may be of one root: "resigned" and "resignation".</summary>
    public static bool IsAlike(string one, string other) =>
        string.Compare(one, 0, other, 0, Math.Min(6, Math.Max(one.Length, other.Length)), StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Whether a word says something of what happened.</summary>
    public static bool Tells(string word) =>
        word.Length > 2 && !char.IsUpper(word[0]) && !char.IsAsciiDigit(word[0]) && !Idle.Contains(word) && !DateReader.IsDateWord(word);

    private static bool Has(IReadOnlyList<string> words, string word)
    {
        foreach (var one in words)
        {
            if (IsAlike(one, word))
                return true;
        }
        return false;
    }
}
