using Explainer.Text;

namespace Explainer.Resolve;

/// <summary>Finds the people and organisations of the site that a text names.</summary>
/// <remarks>
/// By their names as written in <c>people/</c>, whole words only, of two names at one place the longer. Linear in the text's length.
/// </remarks>
internal sealed class Actors
{
    private readonly Dictionary<string, List<(string Name, Person Person)>> byFirstWord = new(StringComparer.Ordinal);

    public Actors(IEnumerable<Person> people)
    {
        foreach (var person in people.OrderBy(person => person.Id, StringComparer.Ordinal))
        {
            foreach (var name in person.Written.AlternateNames.Select(name => name.Value).Prepend(person.Name).Select(Plain))
            {
                if (FirstWord(name) is not { } first)
                    continue;
                if (!byFirstWord.TryGetValue(first, out var names))
                    byFirstWord[first] = names = [];
                names.Add((name, person));
            }
        }
        foreach (var names in byFirstWord.Values)
            names.Sort(LongestFirst);
    }

    /// <summary>Those whom a claim names, with its speaker first; each once, in the order of the text.</summary>
    public IReadOnlyList<Person> Of(Claim claim)
    {
        var found = claim.Speaker is { } speaker ? new List<Person> { speaker } : [];
        var text = Plain(claim.Text);
        var end = 0;
        foreach (var word in Words.In(text))
        {
            if (word.Start < end || Named(text, word) is not { Person: { } person, Name: var name })
                continue;
            end = word.Start + name.Length;
            if (!found.Contains(person))
                found.Add(person);
        }
        return found;
    }

    private (string Name, Person Person) Named(string text, TextSpan word)
    {
        var first = word.In(text);
        // "the Pentagon's" names the Pentagon.
        if (first.EndsWith("'s", StringComparison.Ordinal))
            first = first[..^2];
        return byFirstWord.TryGetValue(first, out var names)
            ? names.Find(one => StandsAt(text, word.Start, one.Name))
            : default;
    }

    private static int LongestFirst((string Name, Person Person) a, (string Name, Person Person) b) =>
        a.Name.Length != b.Name.Length ? b.Name.Length.CompareTo(a.Name.Length) : string.CompareOrdinal(a.Person.Id, b.Person.Id);

    private static bool StandsAt(string text, int start, string name) =>
        text.AsSpan(start).StartsWith(name, StringComparison.Ordinal) && EndsAWord(text, start + name.Length);

    private static bool EndsAWord(string text, int end) => end == text.Length || !char.IsLetterOrDigit(text[end]);

    private static string? FirstWord(string name) =>
        Words.In(name).FirstOrDefault() is { Length: > 0 } word && word.Start == 0 ? word.In(name) : null;

    // One apostrophe for all, so that "Kata'ib" and "Kata’ib" are one name.
    private static string Plain(string text) => text.Replace('’', '\'').Replace('‘', '\'');
}
