namespace Explainer.Text;

/// <summary>The proper names of an English text.</summary>
/// <remarks>
/// A name of several words is one stretch ("Bank of England", "Mohammed al-Halbousi"), without titles before it, an article, or "'s". No names are
/// months, days of the week, the adjectives of nations and faiths, "I", and titles alone. The first word of a sentence is a name only when it is one
/// by its letters, by what follows it, or elsewhere in the text. A text all in capitals shows no names. Linear in the length.
/// </remarks>
public static class ProperNames
{
    private static readonly string[] BeforeMonths =
        ["in", "of", "since", "until", "till", "early", "late", "mid", "last", "this", "next", "during", "by", "on", "from", "to", "and"];

    /// <summary>Where they stand, in order, none over another.</summary>
    public static IReadOnlyList<TextSpan> In(string text)
    {
        if (!HasName(text))
            return [];
        var parts = NamePart.In(text);
        var found = new List<TextSpan>();
        HashSet<string>? elsewhere = null;
        for (var i = 0; i < parts.Count;)
        {
            var end = EndOfRun(text, parts, i);
            if (end > i)
                Split(text, parts, WithoutFirst(text, parts, i, end, ref elsewhere), end, found);
            i = Math.Max(end, i + 1);
        }
        return found;
    }

    // Some capital, and not all.
    private static bool HasName(string text)
    {
        var (upper, lower) = (0, 0);
        foreach (var c in text)
        {
            if (char.IsUpper(c))
                upper++;
            else if (char.IsLower(c))
                lower++;
        }
        return upper > 0 && (upper < lower || upper + lower < 12);
    }

    /// <summary>The end of the words that may be one name with titles in it; where none begins here, the same place.</summary>
    private static int EndOfRun(string text, List<NamePart> parts, int start)
    {
        if (!IsNameWord(text, parts, start) || parts[start].Kind == NameWord.Common)
            return start;
        var end = start + 1;
        while (end < parts.Count && !parts[end - 1].IsLast)
        {
            var next = end;
            // "of the", "bin", "de la": at most two, and a name behind them.
            while (next < parts.Count && next < end + 2 && parts[next].FollowsOn && IsParticle(text, parts[next], next > end))
                next++;
            if (next >= parts.Count || !parts[next].FollowsOn || !IsNameWord(text, parts, next))
                break;
            if (next == end && parts[next].Kind == NameWord.Common)
                break;
            end = next + 1;
        }
        return end;
    }

    private static bool IsParticle(string text, NamePart part, bool isSecond) =>
        part.Kind == NameWord.Particle || (part.Kind == NameWord.Common && isSecond && text.AsSpan(part.Span.Start, part.Span.Length) is "the");

    private static bool IsNameWord(string text, List<NamePart> parts, int at)
    {
        var part = parts[at];
        if (!part.IsCapital)
            return false;
        // A month is one; "May" is one where a day or a preposition stands beside it, and no name before it.
        return part.Kind != NameWord.Time || (text.AsSpan(part.Span.Start, part.Span.Length) is "May" && !IsMonth(text, parts, at));
    }

    private static bool IsMonth(string text, List<NamePart> parts, int at)
    {
        if (at + 1 < parts.Count && char.IsAsciiDigit(text[parts[at + 1].Span.Start]))
            return true;
        if (at == 0)
            return true;
        var before = text.AsSpan(parts[at - 1].Span.Start, parts[at - 1].Span.Length);
        if (char.IsAsciiDigit(before[0]))
            return true;
        if (parts[at - 1].IsCapital)
            return false;
        var word = before.ToString();
        return Array.Exists(BeforeMonths, other => other == word);
    }

    /// <summary>Where the run begins without the first word of its sentence, if nothing says that this is a name.</summary>
    private static int WithoutFirst(string text, List<NamePart> parts, int start, int end, ref HashSet<string>? elsewhere)
    {
        var first = parts[start];
        if (!first.BeginsSentence || first.Kind is NameWord.Title or NameWord.Belonging || LooksLikeName(text, first.Span))
            return start;
        var next = start + 1;
        var isOfNames = next < end && (parts[next].IsCapital
            ? IsWord(text, parts[next])
            : text.AsSpan(parts[next].Span.Start, parts[next].Span.Length) is not "of");
        if (isOfNames || (first.Kind == NameWord.Other && IsPossessive(text, first.Span)))
            return start;
        elsewhere ??= InsideSentences(text, parts);
        if (elsewhere.Contains(first.Span.In(text)))
            return start;
        while (next < end && !parts[next].IsCapital)
            next++;
        return next;
    }

    // "Senior US officials": an acronym says nothing of the word before it, nor does "Iraqi".
    private static bool IsWord(string text, NamePart part) =>
        part.Kind is not (NameWord.Belonging or NameWord.Title)
        && part.Span.Length > 1
        && !(char.IsUpper(text[part.Span.Start + 1]) && char.IsUpper(text[part.Span.End - 1]));

    private static bool IsPossessive(string text, TextSpan word) =>
        word.End + 1 < text.Length && PlainCharacter.Of(text[word.End]) == '\'' && text[word.End + 1] == 's';

    // "NATO", "McCain", "Kata'ib", "K-1": more than one capital, or what no other word has.
    private static bool LooksLikeName(string text, TextSpan word)
    {
        for (var i = word.Start + 1; i < word.End; i++)
        {
            if (char.IsUpper(text[i]) || char.IsAsciiDigit(text[i]) || PlainCharacter.Of(text[i]) == '\'')
                return true;
        }
        return !char.IsUpper(text[word.Start]);
    }

    private static HashSet<string> InsideSentences(string text, List<NamePart> parts)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            if (part is { IsCapital: true, BeginsSentence: false })
                words.Add(part.Span.In(text));
        }
        return words;
    }

    /// <summary>Takes the titles out of a run, and what belongs to them; the names are what stands between.</summary>
    private static void Split(string text, List<NamePart> parts, int start, int end, List<TextSpan> found)
    {
        var from = start;
        for (var i = start; i < end;)
        {
            if (!IsTitle(text, parts, i, start, end))
            {
                i++;
                continue;
            }
            var before = i;
            while (before > from && parts[before - 1].Kind is NameWord.Weak or NameWord.Title)
                before--;
            Add(parts, from, before, found);
            i = EndOfTitle(text, parts, i, end);
            from = i;
        }
        Add(parts, from, end, found);
    }

    private static bool IsTitle(string text, List<NamePart> parts, int at, int start, int end)
    {
        if (parts[at].Kind != NameWord.Title || !parts[at].IsCapital)
            return false;
        // "House of Lords"
        if (at > start && !parts[at - 1].IsCapital && text[parts[at].Span.End - 1] == 's')
            return false;
        var isBehindName = at > start && parts[at - 1].Kind is NameWord.Other && parts[at - 1].IsCapital;
        return !(isBehindName && at + 1 == end && NameWords.IsSurname(text.AsSpan(parts[at].Span.Start, parts[at].Span.Length)));
    }

    // "Secretary of State", "Minister of Foreign Affairs", "Prime Minister"; of "President of Iraq" only the president.
    private static int EndOfTitle(string text, List<NamePart> parts, int at, int end)
    {
        var next = at + 1;
        while (next < end && parts[next].Kind is NameWord.Title)
            next++;
        var behind = next;
        while (behind < end && !parts[behind].IsCapital)
            behind++;
        if (behind == next)
            return next;
        while (behind < end && parts[behind].Kind == NameWord.Weak)
            behind++;
        return behind;
    }

    private static void Add(List<NamePart> parts, int from, int to, List<TextSpan> found)
    {
        while (from < to && (!parts[from].IsCapital || parts[from].Kind == NameWord.Common))
            from++;
        while (to > from && (!parts[to - 1].IsCapital || parts[to - 1].Kind == NameWord.Common))
            to--;
        if (to == from)
            return;
        var isWeak = parts[from].Kind is NameWord.Weak or NameWord.Belonging or NameWord.Particle || parts[from].Span.Length < 2;
        if (to == from + 1 && isWeak)
            return;
        if (!AreAllBelonging(parts, from, to))
            found.Add(new(parts[from].Span.Start, parts[to - 1].Span.End - parts[from].Span.Start));
    }

    private static bool AreAllBelonging(List<NamePart> parts, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (parts[i].Kind != NameWord.Belonging)
                return false;
        }
        return true;
    }
}
