namespace Explainer.Check.Support.Derivation;

/// <summary>How many things the lists of a text name: "Norland, Estmark and Velonia" are three.</summary>
internal static class ListedThings
{
    // An item of more words is a clause.
    private const int MostWords = 6;

    /// <summary>The counts that a reader may get: of each list, and of the parts of one in which "and" may join a name.</summary>
    public static HashSet<int> Counts(string text)
    {
        var counts = new HashSet<int>();
        foreach (var sentence in text.Split(['.', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            var (commas, ands) = (1, 0);
            foreach (var part in sentence.Split(','))
            {
                var words = part.Count(c => c == ' ');
                var joints = Joints(part);
                ands += joints;
                // The first and the last item have the rest of the sentence around them.
                counts.Add(commas + ands);
                counts.Add(commas);
                counts.Add(1 + joints);
                if (words > MostWords && joints == 0)
                    (commas, ands) = (1, 0);
                if (!part.TrimStart().StartsWith("and ", StringComparison.Ordinal) || joints > 1)
                    commas++;
            }
        }
        return counts;
    }

    private static int Joints(string part)
    {
        var joints = 0;
        for (var at = part.IndexOf(" and ", StringComparison.Ordinal); at > 0; at = part.IndexOf(" and ", at + 5, StringComparison.Ordinal))
            joints++;
        return joints;
    }
}
