namespace Explainer.Text;

/// <summary>Puts the runs of a difference together, from the changes in order.</summary>
internal sealed class DifferenceRuns(WordsAndMarks older, WordsAndMarks newer)
{
    private readonly List<DifferenceRun> runs = [];
    private int then;
    private int now;

    public void Change(Range deleted, Range inserted)
    {
        Keep(deleted.Start.Value, inserted.Start.Value);
        Add(DifferenceKind.Deleted, deleted, now..now);
        then = deleted.End.Value;
        Add(DifferenceKind.Inserted, then..then, inserted);
        now = inserted.End.Value;
    }

    public IReadOnlyList<DifferenceRun> End()
    {
        Keep(older.Count, newer.Count);
        return runs;
    }

    private void Keep(int untilThen, int untilNow)
    {
        Add(DifferenceKind.Same, then..untilThen, now..untilNow);
        (then, now) = (untilThen, untilNow);
    }

    private void Add(DifferenceKind kind, Range inOlder, Range inNewer)
    {
        var (ofOlder, ofNewer) = (Length(inOlder), Length(inNewer));
        if (ofOlder + ofNewer == 0)
            return;
        var isApart = (ofOlder > 0 && older.HasSpaceBefore(inOlder.Start.Value)) || (ofNewer > 0 && newer.HasSpaceBefore(inNewer.Start.Value));
        // At the beginning of a text nothing parts old words from new ones.
        var atBeginning = kind == DifferenceKind.Inserted && runs.Count == 1 && runs[0].Kind == DifferenceKind.Deleted;
        runs.Add(new(kind, older.Span(inOlder), newer.Span(inNewer), runs.Count > 0 && (isApart || atBeginning)));
    }

    private static int Length(Range range) => range.End.Value - range.Start.Value;
}
