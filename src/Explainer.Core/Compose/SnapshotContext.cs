using System.Text;
using Explainer.Compose.Parts;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Compose;

/// <summary>Takes the words round a passage from its snapshot.</summary>
internal static class SnapshotContext
{
    private const int WordLimit = 12;

    // Room for twelve words of any length that languages have, so that a source of any length is read only near the passage.
    private const int Room = 600;

    /// <summary>Null where the passage was not found in a snapshot.</summary>
    public static PassageContext? Of(Passage passage)
    {
        if (passage is not { Match: QuoteMatch.Once once, Source.Snapshot.Text: { } text })
            return null;
        var whole = once.Place.Whole;
        return new(Before(text, whole.Start), OneLine(whole.In(text)), After(text, whole.End));
    }

    private static string Before(string text, int end)
    {
        var room = Math.Max(0, end - Room);
        var near = text[room..end];
        var words = Words.In(near).ToList();
        if (room == 0 && words.Count <= WordLimit)
            return OneLine(near).TrimStart();
        // Where the room begins inside a word, that word is cut.
        var first = words.Skip(room == 0 ? 0 : 1).TakeLast(WordLimit).FirstOrDefault(new TextSpan(near.Length, 0));
        return "…" + OneLine(near[first.Start..]);
    }

    private static string After(string text, int start)
    {
        var room = Math.Min(text.Length, start + Room);
        var near = text[start..room];
        var words = Words.In(near).ToList();
        if (room == text.Length && words.Count <= WordLimit)
            return OneLine(near).TrimEnd();
        var last = words.SkipLast(room == text.Length ? 0 : 1).Take(WordLimit).LastOrDefault(new TextSpan(0, 0));
        return OneLine(near[..last.End]) + "…";
    }

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                line.Append(c);
            else if (line.Length == 0 || line[^1] != ' ')
                line.Append(' ');
        }
        return line.ToString();
    }
}
