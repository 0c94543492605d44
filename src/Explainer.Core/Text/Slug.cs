using System.Globalization;
using System.Text;

namespace Explainer.Text;

/// <summary>Ids that stand in addresses: lower-case ASCII letters and digits, joined by single hyphens.</summary>
public static class Slug
{
    /// <summary>Whether an id can stand in an address as it is.</summary>
    public static bool IsValid(string id)
    {
        if (id.Length == 0 || id[0] == '-' || id[^1] == '-')
            return false;
        for (var i = 0; i < id.Length; i++)
        {
            if (!(char.IsAsciiLetterLower(id[i]) || char.IsAsciiDigit(id[i]) || (id[i] == '-' && id[i - 1] != '-')))
                return false;
        }
        return true;
    }

    /// <summary>The nearest valid id to what was written, for "did you mean"; empty where nothing of it can stand.</summary>
    public static string From(string words)
    {
        var slug = new StringBuilder(words.Length);
        // By runes, since half a surrogate pair cannot be normalized, and to order a heap of marks takes the square of their number.
        foreach (var c in words.EnumerateRunes().SelectMany(rune => rune.ToString().Normalize(NormalizationForm.FormD)))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }

    /// <summary>The id itself where it is valid, else the nearest that is; <c>unnamed</c> where nothing of it can stand.</summary>
    public static string Of(string id) => IsValid(id) ? id : From(id) is { Length: > 0 } near ? near : "unnamed";

    /// <summary>Words for a reader where an id has no title of its own: <c>who-fired</c> becomes <c>Who fired</c>.</summary>
    public static string ToWords(string id)
    {
        var words = id.Replace('-', ' ');
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
