using System.Globalization;
using System.Text;

namespace Explainer.Text;

/// <summary>Where a text can be cut without cutting a word.</summary>
internal static class WordBounds
{
    /// <summary>Whether the place before a character (or the end) stands between words, or beside one.</summary>
    /// <remarks>
    /// "can't" is not "can" and "1,500" is not "500", so neither is cut; "the base's" can be cut after "base".
    /// Scripts without spaces between words can be cut between any two letters.
    /// </remarks>
    public static bool IsAt(string text, int at)
    {
        if (at <= 0 || at >= text.Length)
            return true;
        char before = text[at - 1], after = text[at];
        if (before == ' ' && after < '\u0300')
            return true;
        if (char.IsSurrogatePair(before, after) || IsMark(text, at))
            return false;
        if (IsInNumber(text, at - 1) || IsInNumber(text, at) || IsInNegation(text, at - 1) || IsInNegation(text, at))
            return false;
        var letter = Marked(text, at - 1);
        return !IsWordCharacter(text, letter)
            || IsMark(text, letter)
            || !IsWordCharacter(text, at)
            || IsSpaceless(text, letter)
            || IsSpaceless(text, at);
    }

    /// <summary>Whether a letter, a digit or a mark stands here; either half of a surrogate pair will do. An apostrophe is none.</summary>
    public static bool IsWordCharacter(string text, int at)
    {
        var c = text[at];
        if (c < 0x80)
            return char.IsAsciiLetterOrDigit(c);
        return c != '\u02BC' && Category(text, at) <= UnicodeCategory.DecimalDigitNumber;
    }

    /// <summary>Whether a mark on the letter before it stands here.</summary>
    public static bool IsMark(string text, int at) =>
        text[at] >= 0x300
        && Category(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Whether a character of a script stands here that is written without spaces between words.</summary>
    public static bool IsSpaceless(string text, int at) => IsPerCharacter(text, at) || text[at] is
        (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');

    /// <summary>Whether a Chinese character or Japanese kana stands here, which counts as a word.</summary>
    public static bool IsPerCharacter(string text, int at)
    {
        var c = text[at];
        if (c < 0x2E80)
            return false;
        return c is (>= '\u3040' and <= '\u30FF') or (>= '\u31F0' and <= '\u31FF') or (>= '\u3400' and <= '\u4DBF')
                or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFF9D') or '々' or '〇'
            || Character(text, at) is >= 0x20000 and <= 0x3FFFF;
    }

    // What the marks here stand on. Marks on a space or a picture are no part of a word.
    private static int Marked(string text, int at)
    {
        while (at > 0 && IsMark(text, at))
            at -= at > 1 && char.IsSurrogatePair(text[at - 1], text[at]) ? 2 : 1;
        return at;
    }

    // A full stop or comma between two digits.
    private static bool IsInNumber(string text, int at) =>
        text[at] is '.' or ',' && at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);

    // The apostrophe of "n't" where the "n" belongs to both words: "can't", "won't".
    private static bool IsInNegation(string text, int at) =>
        text[at] is '\'' or '’' && at > 0 && at + 1 < text.Length && text[at - 1] is 'n' or 'N' && text[at + 1] is 't' or 'T'
            && (at + 2 == text.Length || !IsWordCharacter(text, at + 2));

    private static UnicodeCategory Category(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(Character(text, at));

    private static int Character(string text, int at)
    {
        if (char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]))
            at--;
        return Rune.TryGetRuneAt(text, at, out var rune) ? rune.Value : text[at];
    }
}
