using Explainer.Text;

namespace Explainer.Check.Support;

/// <summary>Looks for a name of one text in another: as a whole, by its surname, as an acronym, in another spelling.</summary>
internal static class NameSearch
{
    /// <summary>Whether a text names somebody.</summary>
    /// <param name="text">The text with the name.</param>
    /// <param name="name">Where the name stands in it.</param>
    /// <param name="other">The text that ought to have it.</param>
    /// <param name="rival">A name there that begins or ends like ours, and is another; null where there is none.</param>
    public static bool Has(ReadText text, TextSpan name, ReadText other, out TextSpan? rival)
    {
        rival = null;
        var range = Overlap.Range(text, name);
        var count = range.End - range.First;
        if (count == 0)
            return true;
        var (found, isShort) = (0, false);
        for (var i = range.First; i < range.End; i++)
        {
            if (IndexOf(text, i, other) is not (var at and >= 0))
                continue;
            found++;
            // "Stenmark" for "Olaf Stenmark", "the Courier" for "Daily Courier"; "Cape Dorn" is none for "Cape Linnet".
            if (NameAt(other, other.ContentWords[at].Span) is not { } there || IsPartOf(other, there, text, range))
                isShort = true;
            else
                rival ??= there;
        }
        return found == count || isShort || HasAcronym(text, name, other);
    }

    private static int IndexOf(ReadText text, int word, ReadText other)
    {
        var ours = text.ContentWords[word];
        for (var i = 0; i < other.ContentWords.Count; i++)
        {
            if (other.ContentWords[i].Stem == ours.Stem)
                return i;
        }
        var letters = text.Value.AsSpan(ours.Span.Start, ours.Span.Length);
        for (var i = 0; i < other.ContentWords.Count; i++)
        {
            var span = other.ContentWords[i].Span;
            if (char.IsUpper(other.Value[span.Start]) && NameVariants.Are(letters, other.Value.AsSpan(span.Start, span.Length)))
                return i;
        }
        return -1;
    }

    private static TextSpan? NameAt(ReadText text, TextSpan word)
    {
        foreach (var name in text.Names)
        {
            if (name.Start <= word.Start && word.End <= name.End)
                return name;
        }
        return null;
    }

    // Every word of it is one of ours.
    private static bool IsPartOf(ReadText other, TextSpan there, ReadText text, (int First, int End) ours)
    {
        var (first, end) = Overlap.Range(other, there);
        for (var i = first; i < end; i++)
        {
            if (!HasVariant(text, ours, other, other.ContentWords[i]))
                return false;
        }
        return true;
    }

    private static bool HasVariant(ReadText text, (int First, int End) ours, ReadText other, ContentWord word)
    {
        for (var i = ours.First; i < ours.End; i++)
        {
            var span = text.ContentWords[i].Span;
            if (text.ContentWords[i].Stem == word.Stem || NameVariants.Are(text.Value.AsSpan(span.Start, span.Length), other.Value.AsSpan(word.Span.Start, word.Span.Length)))
                return true;
        }
        return false;
    }

    private static bool HasAcronym(ReadText text, TextSpan name, ReadText other)
    {
        if (Letters(text.Value, name) is { } acronym)
            return HasInitials(other, acronym);
        var (withSmall, without) = Initials(text.Value, name);
        foreach (var there in other.Names)
        {
            if (Letters(other.Value, there) is { } letters && (letters == withSmall || letters == without))
                return true;
        }
        return false;
    }

    private static bool HasInitials(ReadText other, string acronym)
    {
        foreach (var there in other.Names)
        {
            if (Letters(other.Value, there) == acronym)
                return true;
            var (withSmall, without) = Initials(other.Value, there);
            if (acronym == withSmall || acronym == without)
                return true;
        }
        return false;
    }

    /// <summary>The letters of an acronym, without full stops: <c>US</c> of "U.S"; null where a name is none.</summary>
    private static string? Letters(string text, TextSpan name)
    {
        if (name.Length is < 2 or > 11)
            return null;
        Span<char> letters = stackalloc char[name.Length];
        var length = 0;
        foreach (var c in text.AsSpan(name.Start, name.Length))
        {
            if (char.IsUpper(c))
                letters[length++] = c;
            else if (c != '.')
                return null;
        }
        return length is > 1 and < 8 ? new string(letters[..length]) : null;
    }

    /// <summary>The first letters of a name's words, those in small letters taken in and left out.</summary>
    private static (string All, string Capitals) Initials(string text, TextSpan name)
    {
        if (name.Length > 100)
            return ("", "");
        var (all, capitals) = ("", "");
        var begins = true;
        for (var i = name.Start; i < name.End; i++)
        {
            var isLetter = char.IsLetter(text[i]);
            if (isLetter && begins)
            {
                all += char.ToUpperInvariant(text[i]);
                if (char.IsUpper(text[i]))
                    capitals += text[i];
            }
            begins = !isLetter && PlainCharacter.Of(text[i]) != '\'';
        }
        return (all, capitals);
    }
}
