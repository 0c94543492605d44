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
        if (Stands(text.Value.AsSpan(name.Start, name.Length), other.Value))
            return true;
        var range = Overlap.Range(text, name);
        var count = range.End - range.First;
        if (count == 0 || Found(text, range, other) == count || HasAcronym(text, name, other))
            return true;
        return count > 1 && HasPart(text, range, other, out rival);
    }

    // As it is written, which it nearly always is.
    private static bool Stands(ReadOnlySpan<char> name, string text)
    {
        var at = text.AsSpan().IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && WordBounds.IsAt(text, at) && WordBounds.IsAt(text, at + name.Length);
    }

    private static int Found(ReadText text, (int First, int End) range, ReadText other)
    {
        var found = 0;
        for (var i = range.First; i < range.End; i++)
        {
            var ours = text.ContentWords[i];
            if (Overlap.HasStem(other, (0, other.ContentWords.Count), ours.Stem)
                || other.ContentWords.Any(word => char.IsUpper(other.Value[word.Span.Start]) && IsSame(text, ours, other, word)))
                found++;
        }
        return found;
    }

    // "Stenmark" for "Olaf Stenmark", "the Courier" for "Daily Courier"; "Cape Dorn" is none for "Cape Linnet".
    private static bool HasPart(ReadText text, (int First, int End) range, ReadText other, out TextSpan? rival)
    {
        rival = null;
        foreach (var word in other.ContentWords)
        {
            if (!HasVariant(text, range, other, word))
                continue;
            if (NameAt(other, word.Span) is not { } there || IsPartOf(other, there, text, range))
                return true;
            rival ??= there;
        }
        return false;
    }

    private static TextSpan? NameAt(ReadText text, TextSpan word)
    {
        var (low, high) = (0, text.Names.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var name = text.Names[middle];
            if (name.End < word.End)
                low = middle + 1;
            else if (name.Start > word.Start)
                high = middle - 1;
            else
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
            if (IsSame(text, text.ContentWords[i], other, word))
                return true;
        }
        return false;
    }

    // "J." may be any Jane.
    private static bool IsSame(ReadText text, ContentWord ours, ReadText other, ContentWord theirs)
    {
        if (ours.Stem == theirs.Stem)
            return true;
        var (a, b) = (text.Value[ours.Span.Start], other.Value[theirs.Span.Start]);
        if (!char.IsUpper(a) || !char.IsUpper(b))
            return false;
        return (a == b && (ours.Span.Length == 1 || theirs.Span.Length == 1))
            || NameVariants.Are(text.Value.AsSpan(ours.Span.Start, ours.Span.Length), other.Value.AsSpan(theirs.Span.Start, theirs.Span.Length));
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
