using System.Text;
using DiffPlex;

namespace Explainer.Text;

/// <summary>How a text changed, word by word. A mark of punctuation counts as a word; space, and the shape of quotation marks and dashes, count for nothing.</summary>
public sealed class WordDifference
{
    // The search for the shortest difference may take time with the square of the words that differ.
    private const int MostWordsCompared = 1000;

    // As many words as it takes to find the place, on each side of a change.
    private const int WordsAround = 6;

    private WordDifference(string then, string now, IReadOnlyList<DifferenceRun> runs, TextSpan? first) => (Then, Now, Runs, First) = (then, now, runs, first);

    /// <summary>The older text, or the quotation.</summary>
    public string Then { get; }

    /// <summary>The newer text, or the quotation's source.</summary>
    public string Now { get; }

    /// <summary>All words of both texts, in order; what was deleted stands before what was inserted in its place.</summary>
    public IReadOnlyList<DifferenceRun> Runs { get; }

    /// <summary>The words of the older text that are gone, in order.</summary>
    public IReadOnlyList<TextSpan> Deleted => Runs.Where(run => run.Kind == DifferenceKind.Deleted).Select(run => run.Then).ToList();

    /// <summary>The words of the newer text that are new, in order.</summary>
    public IReadOnlyList<TextSpan> Inserted => Runs.Where(run => run.Kind == DifferenceKind.Inserted).Select(run => run.Now).ToList();

    /// <summary>Of the older text, the first word that is gone, or before which something came in; null where the two agree until it ends.</summary>
    public TextSpan? First { get; }

    /// <summary>Compares two texts.</summary>
    /// <remarks>
    /// The shortest difference (Myers 1986) of what is left between the common beginning and the common end; where more than a
    /// thousand words are left on a side, all of them are given as deleted and inserted.
    /// </remarks>
    public static WordDifference Of(string then, string now) => Compare(then, now, WordsAndMarks.Of(then), WordsAndMarks.Of(now));

    /// <summary>Compares a quotation with the words that come nearest to it in its source: neither brackets of the quotation nor quotation marks count.</summary>
    public static WordDifference OfQuotation(string quotation, string source) => Compare(quotation, source, WordsAndMarks.OfQuotation(quotation), WordsAndMarks.OfSource(source));

    private static WordDifference Compare(string then, string now, WordsAndMarks older, WordsAndMarks newer)
    {
        var shorter = Math.Min(older.Count, newer.Count);
        var beginning = 0;
        while (beginning < shorter && older.SameAt(beginning, newer, beginning))
            beginning++;
        var ending = 0;
        while (ending < shorter - beginning && older.SameAt(older.Count - 1 - ending, newer, newer.Count - 1 - ending))
            ending++;
        var runs = new DifferenceRuns(older, newer);
        foreach (var (deleted, inserted) in Changes(older, newer, beginning, ending))
            runs.Change(deleted, inserted);
        return new(then, now, runs.End(), beginning < older.Count ? older[beginning] : null);
    }

    /// <summary>The text of a run.</summary>
    public string TextOf(DifferenceRun run) => run.Kind == DifferenceKind.Deleted ? run.Then.In(Then) : run.Now.In(Now);

    /// <summary>On one line, what is gone as <c>[-old-]</c> and what is new as <c>{+new+}</c>; of many words that stayed, those next to a change, and … for the others.</summary>
    /// <remarks>As <c>git diff --word-diff=plain</c> writes it.</remarks>
    public override string ToString()
    {
        var line = new StringBuilder();
        for (var i = 0; i < Runs.Count; i++)
        {
            var words = NormalText.Of(TextOf(Runs[i])).Value;
            line.Append(Runs[i].IsApart ? " " : "").Append(Runs[i].Kind switch
            {
                DifferenceKind.Deleted => $"[-{words}-]",
                DifferenceKind.Inserted => $"{{+{words}+}}",
                _ => Shortened(words, followsChange: i > 0, precedesChange: i < Runs.Count - 1),
            });
        }
        return line.ToString();
    }

    private static string Shortened(string same, bool followsChange, bool precedesChange)
    {
        var words = same.Split(' ');
        var (before, after) = (followsChange ? WordsAround : 0, precedesChange ? WordsAround : 0);
        return before + after == 0 || words.Length <= before + after + 1
            ? same
            : string.Join(' ', [.. words[..before], "…", .. words[^after..]]);
    }

    private static IEnumerable<(Range Deleted, Range Inserted)> Changes(WordsAndMarks older, WordsAndMarks newer, int beginning, int ending)
    {
        Range then = beginning..(older.Count - ending), now = beginning..(newer.Count - ending);
        var (ofOlder, ofNewer) = (older.Count - beginning - ending, newer.Count - beginning - ending);
        if (ofOlder == 0 || ofNewer == 0 || Math.Max(ofOlder, ofNewer) > MostWordsCompared)
            return [(then, now)];
        return Differ.Instance.CreateDiffs(older.Lines(then), newer.Lines(now), ignoreWhiteSpace: false, ignoreCase: false, DiffPlex.Chunkers.LineChunker.Instance).DiffBlocks
            .Select(block => (Part(beginning + block.DeleteStartA, block.DeleteCountA), Part(beginning + block.InsertStartB, block.InsertCountB)));
    }

    private static Range Part(int start, int count) => start..(start + count);
}
