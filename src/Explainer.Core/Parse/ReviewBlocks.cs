namespace Explainer.Parse;

/// <summary>The lines of <c>reviews.yml</c>, entry by entry.</summary>
internal sealed class ReviewBlocks
{
    private readonly string[] lines;
    private readonly List<int> starts = [];
    private readonly List<int> dashes = [];

    /// <summary>Takes the file apart.</summary>
    /// <param name="text">The file, its lines parted by <c>\n</c>.</param>
    /// <param name="entries">What was read from it.</param>
    public ReviewBlocks(string text, IReadOnlyList<ParsedReview> entries)
    {
        lines = text.Split('\n');
        foreach (var entry in entries)
        {
            var dash = entry.At.Line - 1;
            var before = lines[dash][..Math.Min(entry.At.Column - 1, lines[dash].Length)];
            AreApart &= before.Trim() == "-" && (starts.Count == 0 || dash > dashes[^1]);
            var start = dash;
            // A comment right above an entry is about that entry.
            while (start > 0 && lines[start - 1].TrimStart().StartsWith('#'))
                start--;
            starts.Add(start);
            dashes.Add(dash);
        }
        Indent = dashes.Count == 0 ? "" : lines[dashes[0]][..^lines[dashes[0]].TrimStart().Length];
        var first = starts.Count == 0 ? lines.Length : starts[0];
        Head = Join(0, first);
        if (starts.Count == 0 && Head == "[]")
            Head = "";
    }

    /// <summary>Whether each entry begins on a line of its own, with a dash.</summary>
    public bool AreApart { get; } = true;

    /// <summary>The white space before each dash.</summary>
    public string Indent { get; }

    /// <summary>What stands above the first entry; empty where nothing does.</summary>
    public string Head { get; }

    /// <summary>The text of each entry, without a line break at its end, in order.</summary>
    public IEnumerable<string> Blocks => starts.Select((start, i) => Join(start, i + 1 < starts.Count ? starts[i + 1] : lines.Length));

    /// <summary>
    /// The comments right above the last entry of a claim and a passage, with a line break behind them; empty where there are none.
    /// </summary>
    public string CommentsAbove(IReadOnlyList<ParsedReview> entries, (string Claim, string Passage) key)
    {
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            if (ReviewsWriter.KeyOf(entries[i]) == key)
                return string.Concat(lines[starts[i]..dashes[i]].Select(line => line + "\n"));
        }
        return "";
    }

    private string Join(int from, int to) => string.Join('\n', lines[from..to]).Trim('\n').TrimEnd();
}
