using System.Collections.Frozen;

namespace Explainer.Parse;

/// <summary>The names that authors write for an enumeration's values: <c>declines-to-comment</c> for <c>DeclinesToComment</c>.</summary>
public sealed class Names<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> byName;
    private readonly FrozenDictionary<T, string> byValue;

    /// <summary>Derives the names from the members: their words in lower case, joined by hyphens.</summary>
    public Names()
    {
        var values = Enum.GetValues<T>();
        All = values.Select(value => Hyphenated(value.ToString())).ToList();
        byName = values.ToFrozenDictionary(value => Hyphenated(value.ToString()), StringComparer.Ordinal);
        byValue = values.ToFrozenDictionary(value => value, value => Hyphenated(value.ToString()));
    }

    /// <summary>The names, in the order of the enumeration.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>The name of a value.</summary>
    public string this[T value] => byValue[value];

    /// <summary>The value of a name.</summary>
    public bool TryGet(string name, out T value) => byName.TryGetValue(name, out value);

    private static string Hyphenated(string member) =>
        string.Concat(member.Select((c, i) => (i > 0 && char.IsAsciiLetterUpper(c) ? "-" : "") + char.ToLowerInvariant(c)));
}
