using System.Buffers;

namespace Explainer.Text;

/// <summary>The sentences of a text.</summary>
/// <remarks>
/// As in Unicode's annex 29 a sentence ends at a full stop, a mark or an ellipsis, the closing marks behind it included, where what follows may
/// begin another. Known besides are abbreviations, initials, numbers, list numerals, footnote marks and omissions. A quotation that ends within a
/// sentence belongs to it whole, and so do the words behind it that say whose it is. A blank line ends a sentence, too. Linear.
/// </remarks>
public static class Sentences
{
    // Whatever may end a sentence.
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…。！？｡۔؟।॥։።။។‼⁇⁈⁉\n\u2029");

    // A quotation of more is cut, since its sentences stand for themselves.
    private const int LongestQuotation = 600;
    private const int LongestWord = 32;
    private const int LongestMarks = 32;
    private const int LongestSpeaker = 4;

    /// <summary>The first sentence of a text; empty where it has none.</summary>
    public static string First(string text) => In(text) is [var first, ..] ? first.In(text) : "";

    /// <summary>
    /// Where the sentences stand: in order, without white space at their ends, and none empty. All else that is no white space lies in one.
    /// </summary>
    public static IReadOnlyList<TextSpan> In(string text)
    {
        var found = new List<TextSpan>();
        var quotations = QuotationMarks.In(text);
        var (start, quotation, quotedTo) = (0, 0, 0);
        for (var i = 0; i < text.Length;)
        {
            if (IsBlankLine(text, i, out var blankEnd))
            {
                Add(text, start, i, found);
                (start, i) = (blankEnd, blankEnd);
                continue;
            }
            if (!IsStop(text[i]))
            {
                var next = text.AsSpan(i + 1).IndexOfAny(Ends);
                i = next < 0 ? text.Length : i + 1 + next;
                continue;
            }
            for (; quotation < quotations.Count && quotations[quotation].Start <= i; quotation++)
            {
                if (quotations[quotation].Length <= LongestQuotation)
                    quotedTo = Math.Max(quotedTo, quotations[quotation].End);
            }
            var stops = StopsEnd(text, i);
            var end = ClosingEnd(text, stops);
            if (stops >= quotedTo && IsEnd(text, start, i, stops, end))
            {
                Add(text, start, end, found);
                start = end;
            }
            i = end;
        }
        Add(text, start, text.Length, found);
        return found;
    }

    private static void Add(string text, int start, int end, List<TextSpan> found)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            found.Add(new(start, end - start));
    }

    /// <summary>Whether a sentence ends with the stops at a place.</summary>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="at">The first stop.</param>
    /// <param name="stops">Behind the stops.</param>
    /// <param name="end">Behind the closing marks that follow them.</param>
    private static bool IsEnd(string text, int start, int at, int stops, int end)
    {
        if (end == text.Length)
            return true;
        if (text[stops - 1] is '。' or '！' or '？' or '｡')
            return text[end] is not ('と' or '、' or '，' or '」' or '』');
        if (!char.IsWhiteSpace(text[end]))
            return false;
        if (IsOtherStop(text[stops - 1]))
            return true;
        // "[…]" and "(...)" stand for words left out, and "(!)" for surprise.
        if (at > 0 && text[at - 1] is '[' or '(')
            return false;
        var next = NextWord(text, end);
        if (next.Length == 0 || BeginsInSmallLetters(text, next))
            return next.Length == 0 && !IsEllipsis(text, at, stops) && !Abbreviations.GoesOn(WordBefore(text, start, at), "");
        var words = next.In(text);
        if (text[stops - 1] is '!' or '?')
            return !(stops < end && IsSpeaker(text, next)) && !Abbreviations.IsNameWithExclamation(WordBefore(text, start, at), words);
        if (IsEllipsis(text, at, stops))
            return at == 0 || !char.IsWhiteSpace(text[at - 1]) || Count(text, at, stops) > 3;
        return end > stops || !(IsNumeral(text, start, at) || Abbreviations.GoesOn(WordBefore(text, start, at), words));
    }

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '｡' || IsOtherStop(c);

    // Urdu, Arabic, Hindi, Armenian, Ethiopic, Burmese, Khmer: none of them is used for anything else.
    private static bool IsOtherStop(char c) => c is '۔' or '؟' or '।' or '॥' or '։' or '።' or '။' or '។' or '‼' or '⁇' or '⁈' or '⁉';

    // A run of stops; those of an ellipsis may stand apart: ". . ."
    private static int StopsEnd(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length)
        {
            if (IsStop(text[end]))
                end++;
            else if (text[end] is ' ' or '\u00A0' && text[end - 1] == '.' && end + 1 < text.Length && text[end + 1] == '.')
                end += 2;
            else
                break;
        }
        return end;
    }

    // Quotation marks and brackets that close, and footnote marks: "died.[4]", "died.²"
    private static int ClosingEnd(string text, int end)
    {
        while (end < text.Length)
        {
            if (Closes(text[end]))
                end++;
            else if (text[end] is '“' or '‘' && (end + 1 == text.Length || !WordBounds.IsWordCharacter(text, end + 1)))
                end++;
            else if (text[end] == '[' && FootnoteEnd(text, end) is var note and > 0)
                end = note;
            else
                break;
        }
        return end;
    }

    private static int FootnoteEnd(string text, int at)
    {
        for (var i = at + 1; i < text.Length && i <= at + 5; i++)
        {
            if (text[i] == ']')
                return i > at + 1 ? i + 1 : 0;
            if (!char.IsLetterOrDigit(text[i]))
                return 0;
        }
        return 0;
    }

    private static bool IsEllipsis(string text, int at, int stops) => text[stops - 1] == '…' || (text[stops - 1] == '.' && stops - at > 1);

    private static int Count(string text, int at, int stops) => text.AsSpan(at, stops - at).Count('.') + 3 * text.AsSpan(at, stops - at).Count('…');

    private static TextSpan NextWord(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
            from++;
        var limit = Math.Min(text.Length, from + LongestMarks);
        while (from < limit && !WordBounds.IsWordCharacter(text, from))
            from++;
        var end = from;
        while (end < text.Length && end < from + LongestWord && (WordBounds.IsWordCharacter(text, end) || text[end] is '-' or '\'' or '’'))
            end++;
        return from < limit ? new(from, end - from) : default;
    }

    // "iPhone" and "al-Abadi" begin a sentence as well as any word.
    private static bool BeginsInSmallLetters(string text, TextSpan word)
    {
        if (!char.IsLower(text[word.Start]))
            return false;
        for (var i = word.Start + 1; i < word.End; i++)
        {
            if (char.IsUpper(text[i]))
                return false;
        }
        return true;
    }

    // “Are you coming?” Jane Doe asked.
    private static bool IsSpeaker(string text, TextSpan next)
    {
        for (var words = 0; words <= LongestSpeaker && next.Length > 0; words++)
        {
            var word = next.In(text);
            if (Abbreviations.IsSaying(word))
                return words > 0;
            if (next.End >= text.Length || text[next.End] != ' ')
                return false;
            if (char.IsLower(word[0]) && word is not ("of" or "the" or "al" or "bin" or "de" or "von" or "van"))
                return false;
            var end = next.End;
            next = NextWord(text, end);
            if (next.Start != end + 1)
                return false;
        }
        return false;
    }

    // With the stops in it: "U.S".
    private static string WordBefore(string text, int start, int at)
    {
        var first = at;
        while (first > start && at - first <= LongestWord
            && (WordBounds.IsWordCharacter(text, first - 1) || text[first - 1] is '.' or '-' or '–' or '—' or '/'))
            first--;
        return text[first..at];
    }

    // "1. The police", "a. The police", "iv. The police": the sentence has begun with it.
    private static bool IsNumeral(string text, int start, int at)
    {
        if (at - start > LongestMarks)
            return false;
        while (start < at && (char.IsWhiteSpace(text[start]) || text[start] is '(' or '[' or '"' or '“' or '•' or '-' or '*'))
            start++;
        var numeral = text.AsSpan(start, at - start);
        if (numeral.Length is not (1 or 2 or 3))
            return false;
        return numeral.IndexOfAnyExceptInRange('0', '9') < 0
            || numeral.Trim("ivxIVX").IsEmpty
            || (numeral.Length == 1 && char.IsLetter(numeral[0]));
    }

    private static bool IsBlankLine(string text, int at, out int end)
    {
        end = at + 1;
        if (text[at] == '\u2029')
            return true;
        if (text[at] != '\n')
            return false;
        while (end < text.Length && text[end] is ' ' or '\t' or '\r' or '\u00A0')
            end++;
        return end < text.Length && text[end] == '\n';
    }

    private static bool Closes(char c) =>
        c is '"' or '\'' or '”' or '’' or '»' or '›' or '」' or '』' or ')' or ']' or '}' or '）' or '】'
            or '*' or '†' or '‡' or '¹' or '²' or '³' or (>= '⁰' and <= '⁹');
}
