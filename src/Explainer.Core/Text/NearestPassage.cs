namespace Explainer.Text;

/// <summary>The stretch of a source that is most like a piece of a quotation.</summary>
internal sealed class NearestPassage
{
    // Beyond this the table of the alignment grows too large; a longer piece is told by its longest beginning alone.
    private const int LongestAligned = 300;
    private const int LongestReplaced = 12;
    private const int GapCost = 1 << 20;
    // Of a quotation whose words are all over the source, these many stretches are looked at.
    private const int MostWindows = 20;

    private readonly string text;
    private readonly List<string> quoted = [];
    private readonly HashSet<int> afterInsertion = [];
    private readonly List<TextSpan> tokens = [];
    private readonly List<int> hits = [];
    private readonly List<(int First, int Last)> windows;

    public NearestPassage(string text, int from, QuotePiece piece)
    {
        this.text = text;
        foreach (var literal in piece.Literals)
        {
            afterInsertion.Add(quoted.Count);
            quoted.AddRange(Tokens(literal.Text, 0).Select(token => token.In(literal.Text)));
        }
        windows = Read(from);
    }

    /// <summary>From the first of the quotation's words to the last; null where the source has none of them.</summary>
    public TextSpan? Span => windows is [var first, ..] ? Between(first.First, first.Last) : null;

    /// <summary>What the source has between the words of the quotation, and the passage from the first of these to the last.</summary>
    /// <returns>Null where the words do not all stand there in order, or nothing stands between them.</returns>
    public (TextSpan Passage, IReadOnlyList<TextSpan> Gaps)? LeftOut() =>
        quoted.Count is < 2 or > LongestAligned ? null : windows.Select(LeftOut).FirstOrDefault(found => found is not null);

    // How far before and behind a window the words may be scattered.
    private int Most => 3 * quoted.Count;

    private (TextSpan Passage, IReadOnlyList<TextSpan> Gaps)? LeftOut((int First, int Last) window)
    {
        var places = Align(Math.Max(0, window.First - Most), Math.Min(tokens.Count, window.Last + Most + 1));
        var gaps = new List<(int First, int Last)>();
        for (var i = 1; i < places.Count; i++)
        {
            var words = places[i] - places[i - 1] - 1;
            if (words > (afterInsertion.Contains(i) ? LongestReplaced : 0))
                gaps.Add((places[i - 1] + 1, places[i] - 1));
        }
        // Words scattered over a page are no quotation with something left out.
        if (gaps.Count == 0 || gaps.Count > Math.Max(1, quoted.Count / 3) || gaps.Sum(gap => gap.Last - gap.First + 1) > Most)
            return null;
        return (Between(places[0], places[^1]), [.. gaps.Select(gap => Between(gap.First, gap.Last))]);
    }

    private List<(int First, int Last)> Read(int from)
    {
        var ids = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var needed = new List<int>();
        foreach (var word in quoted)
        {
            if (ids.TryAdd(word, needed.Count))
                needed.Add(0);
            needed[ids[word]]++;
        }
        var counts = new int[needed.Count];
        var lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        var idOfHit = new List<int>();
        foreach (var token in Tokens(text, from))
        {
            if (lookup.TryGetValue(text.AsSpan(token.Start, token.Length), out var id))
            {
                hits.Add(tokens.Count);
                idOfHit.Add(id);
                counts[id]++;
            }
            tokens.Add(token);
        }
        return Densest(idOfHit, needed, counts);
    }

    // The windows a little longer than the quotation whose words are the most telling: a word tells more the rarer it is.
    // Of several alike, each that the alignment of the one before does not reach: only there may the words stand in order.
    private List<(int First, int Last)> Densest(List<int> idOfHit, List<int> needed, int[] counts)
    {
        var width = quoted.Count + quoted.Count / 2 + 5;
        var seen = new int[needed.Count];
        long score = 0, best = 0;
        var densest = new List<(int First, int Last)>();
        for (int left = 0, right = 0; right < hits.Count; right++)
        {
            if (seen[idOfHit[right]]++ < needed[idOfHit[right]])
                score += Weight(right);
            for (; hits[right] - hits[left] >= width || seen[idOfHit[left]] > needed[idOfHit[left]]; left++)
            {
                if (--seen[idOfHit[left]] < needed[idOfHit[left]])
                    score -= Weight(left);
            }
            if (score > best)
            {
                best = score;
                densest.Clear();
            }
            if (score == best && densest.Count < MostWindows && (densest.Count == 0 || hits[right] > densest[^1].Last + Most))
                densest.Add((hits[left], hits[right]));
        }
        return densest;

        long Weight(int hit) => 1_000_000_000L / counts[idOfHit[hit]];
    }

    // For each word of the quotation its place in the source, in order, with as few gaps as can be, and those short.
    private List<int> Align(int first, int end)
    {
        var width = end - first;
        var previous = new int[quoted.Count, width];
        var costs = new long[width];
        for (var i = 0; i < quoted.Count; i++)
        {
            var next = new long[width];
            var (cheapest, cheapestAt) = (long.MaxValue, -1);
            for (var j = 0; j < width; j++)
            {
                // Reached from the word right before, or over a gap from the cheapest word further back.
                if (j >= 2 && costs[j - 2] != long.MaxValue && costs[j - 2] - (j - 2) < cheapest)
                    (cheapest, cheapestAt) = (costs[j - 2] - (j - 2), j - 2);
                next[j] = long.MaxValue;
                if (!Same(quoted[i], tokens[first + j]))
                    continue;
                if (i == 0)
                {
                    next[j] = 0;
                    continue;
                }
                if (cheapestAt >= 0)
                    (next[j], previous[i, j]) = (cheapest + j - 1 + GapCost, cheapestAt);
                if (j >= 1 && costs[j - 1] < next[j])
                    (next[j], previous[i, j]) = (costs[j - 1], j - 1);
            }
            costs = next;
        }
        var last = Array.IndexOf(costs, costs.Min());
        if (costs[last] == long.MaxValue)
            return [];
        var places = new List<int>();
        for (var i = quoted.Count - 1; i >= 0; last = previous[i--, last])
            places.Add(first + last);
        places.Reverse();
        return places;
    }

    private bool Same(string word, TextSpan token) => text.AsSpan(token.Start, token.Length).SequenceEqual(word);

    private TextSpan Between(int firstToken, int lastToken) =>
        new(tokens[firstToken].Start, tokens[lastToken].End - tokens[firstToken].Start);

    // Smaller than words: what stands between apostrophes and hyphens too, so that a cut there hides no likeness.
    private static IEnumerable<TextSpan> Tokens(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (!WordBounds.IsWordCharacter(text, i))
                continue;
            var end = i + 1;
            while (end < text.Length && WordBounds.IsWordCharacter(text, end)
                && !(WordBounds.IsPerCharacter(text, end) && !char.IsLowSurrogate(text[end])))
                end++;
            yield return new TextSpan(i, end - i);
            i = end - 1;
        }
    }
}
