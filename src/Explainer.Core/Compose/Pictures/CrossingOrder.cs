namespace Explainer.Compose.Pictures;

/// <summary>Puts two columns of things in orders in which few of the lines between them cross.</summary>
/// <remarks>
/// Each side in turn is sorted by the mean place of what it is joined to on the other (the barycentre method), and the best of the orders met is
/// kept. To find the best of all is not feasible: Garey and Johnson, "Crossing Number is NP-Complete" (1983).
/// </remarks>
public static class CrossingOrder
{
    private const int Sweeps = 24;

    /// <summary>The orders: for each place, which thing stands there.</summary>
    /// <param name="left">The number of things on the left.</param>
    /// <param name="right">The number of things on the right.</param>
    /// <param name="lines">Each joins one of the left with one of the right.</param>
    /// <remarks>Never worse than the orders in which the things come; and those where nothing is gained.</remarks>
    public static (int[] Left, int[] Right) Of(int left, int right, IReadOnlyList<(int Left, int Right)> lines)
    {
        var best = (Left: Enumerable.Range(0, left).ToArray(), Right: Enumerable.Range(0, right).ToArray());
        var fewest = Crossings(best.Left, best.Right, lines);
        var ofLeft = lines.ToLookup(line => line.Left, line => line.Right);
        var ofRight = lines.ToLookup(line => line.Right, line => line.Left);
        var now = best;
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            // Things of one mean would keep their order for ever, so that every other time it is turned.
            var turns = sweep % 4 >= 2;
            now = sweep % 2 == 0 ? (now.Left, Sort(now.Right, ofRight, now.Left, turns)) : (Sort(now.Left, ofLeft, now.Right, turns), now.Right);
            if (Crossings(now.Left, now.Right, lines) is var crossings && crossings < fewest)
                (best, fewest) = (now, crossings);
        }
        return best;
    }

    /// <summary>How often two lines cross.</summary>
    public static long Crossings(int[] left, int[] right, IReadOnlyList<(int Left, int Right)> lines)
    {
        var (places, others) = (Places(left), Places(right));
        var met = new long[right.Length + 1];
        var crossings = 0L;
        // From above on the left: each line crosses those before it that end further down on the right. The counts are kept as a binary indexed tree.
        foreach (var from in lines.ToLookup(line => places[line.Left], line => others[line.Right]).OrderBy(line => line.Key))
        {
            crossings += from.Sum(to => Sum(met, right.Length) - Sum(met, to + 1));
            foreach (var to in from)
            {
                for (var i = to + 1; i < met.Length; i += i & -i)
                    met[i]++;
            }
        }
        return crossings;
    }

    // What is joined to nothing stays where it is, as far as it can.
    private static int[] Sort(int[] order, ILookup<int, int> joined, int[] others, bool turns)
    {
        var (places, mine) = (Places(others), Places(order));
        return (turns ? order.Reverse() : order).OrderBy(MeanPlace).ToArray();

        // What is joined to nothing stays where it is.
        double MeanPlace(int thing) => joined[thing]
            .Select(other => (places[other] + 0.5) / others.Length)
            .DefaultIfEmpty((mine[thing] + 0.5) / order.Length)
            .Average();
    }

    private static int[] Places(int[] order)
    {
        var places = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
            places[order[i]] = i;
        return places;
    }

    private static long Sum(long[] tree, int upTo)
    {
        var sum = 0L;
        for (var i = upTo; i > 0; i -= i & -i)
            sum += tree[i];
        return sum;
    }
}
