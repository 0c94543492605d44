namespace Explainer.Text;

/// <summary>Finds the name that an author may have meant.</summary>
public static class NearestName
{
    /// <summary>The known name nearest to a written one.</summary>
    /// <returns>Null where none is near: more than a third of its letters would have to change.</returns>
    /// <remarks>Damerau–Levenshtein distance (optimal string alignment), case ignored; ties go to the ordinally first name.</remarks>
    public static string? To(string written, IEnumerable<string> known) => Find(written, known).Nearest;

    /// <summary>The known name nearest to a written one, where no other is as near: so sure that it may be written without asking.</summary>
    /// <returns>Null where none is near, or several are equally.</returns>
    /// <remarks>As <see cref="To"/>.</remarks>
    public static string? Only(string written, IEnumerable<string> known) => Find(written, known) is { IsAlone: true } found ? found.Nearest : null;

    private static (string? Nearest, bool IsAlone) Find(string written, IEnumerable<string> known)
    {
        (string? Nearest, bool IsAlone) found = (null, false);
        var limit = Math.Max(1, written.Length / 3);
        foreach (var name in known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (Math.Abs(name.Length - written.Length) > limit)
                continue;
            var distance = Distance(written.ToLowerInvariant(), name.ToLowerInvariant());
            if (distance > limit)
                continue;
            found = distance == limit && found.Nearest is not null ? (found.Nearest, false) : (name, true);
            limit = distance;
        }
        return found;
    }

    private static int Distance(string a, string b)
    {
        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }
            (beforeLast, last, current) = (last, current, beforeLast);
        }
        return last[b.Length];
    }
}
