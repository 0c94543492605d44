using System.Collections.Frozen;

namespace Explainer.Text.Dates;

/// <summary>Whether a text speaks of what is to come.</summary>
internal static class Tense
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ahead = Set(
        "will would shall is are due set scheduled planned plans expected next coming upcoming ahead tomorrow until before deadline");

    // Without -ed. Who only "said" something may have said it of the future.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Past = Set(
        "was were had did fell struck shot hit began broke rose took went came made met won lost held left found fought sank ran sent sold"
        + " built gave got saw became blew cut drove flew grew hid kept knew led rode sang shook stole stood swept threw wrote ate burnt"
        + " caught fled froze");

    /// <summary>Whether a day of the week may be the coming one: where a verb says so, or none speaks of the past.</summary>
    public static bool MayLieAhead(ReadText text)
    {
        var isPast = false;
        foreach (var span in text.Words)
        {
            var word = text.Value.AsSpan(span.Start, span.Length);
            if (Ahead.Contains(word))
                return true;
            isPast |= Past.Contains(word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.OrdinalIgnoreCase));
        }
        return !isPast;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
