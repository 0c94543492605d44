namespace Explainer.Text;

/// <summary>The words of a text.</summary>
/// <remarks>
/// A word is a run of letters, digits and the marks on them. An apostrophe or a hyphen between letters belongs to it
/// ("Kata'ib", "so-called"), a full stop or comma between digits too ("1,500"). A Chinese character or Japanese kana is a word.
/// </remarks>
public static class Words
{
    /// <summary>How many words a text has.</summary>
    public static int Count(string text) => In(text).Count();

    /// <summary>Where the words stand, in order.</summary>
    public static IEnumerable<TextSpan> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!WordBounds.IsWordCharacter(text, i) || WordBounds.IsMark(text, i))
                continue;
            var end = EndOf(text, i);
            yield return new TextSpan(i, end - i);
            i = end - 1;
        }
    }

    private static int EndOf(string text, int start)
    {
        var perCharacter = WordBounds.IsPerCharacter(text, start);
        var last = start;
        for (var i = NextVisible(text, start + 1); i < text.Length; i = NextVisible(text, i + 1))
        {
            if (!WordBounds.IsMark(text, i) && !char.IsLowSurrogate(text[i]))
            {
                if (perCharacter || WordBounds.IsPerCharacter(text, i))
                    break;
                if (!WordBounds.IsWordCharacter(text, i) && !IsJoint(text, last, i, NextVisible(text, i + 1)))
                    break;
            }
            last = i;
        }
        return last + 1;
    }

    private static bool IsJoint(string text, int before, int at, int after) => text[at] switch
    {
        _ when after == text.Length => false,
        '-' or '\u2010' or '\u2011' => WordBounds.IsWordCharacter(text, before) && WordBounds.IsWordCharacter(text, after),
        // Whatever the normal form makes an apostrophe: "Kata‘ib" is written with an opening mark, too.
        var c when PlainCharacter.Of(c) == '\'' => WordBounds.IsWordCharacter(text, before) && WordBounds.IsWordCharacter(text, after),
        '.' or ',' => char.IsDigit(text[before]) && char.IsDigit(text[after]),
        _ => false,
    };

    private static int NextVisible(string text, int from)
    {
        while (from < text.Length && PlainCharacter.IsInvisible(text[from]))
            from++;
        return from;
    }
}
