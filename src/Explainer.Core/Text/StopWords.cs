using System.Collections.Frozen;

namespace Explainer.Text;

/// <summary>The words of English that say nothing of what a text is about.</summary>
internal static class StopWords
{
    private const string Words =
        """
        a an the this that these those some any each every either both all such same other another what which who whom whose when where why
        how i me my mine myself we us our ours ourselves you your yours he him his himself she her hers herself it its itself they them
        their theirs themselves one ones there here am is are was were be been being have has had having do does did doing will would shall
        should can could may might must ought of in on at by for from with within into onto over under after before during since until till
        between among against about above below behind beside near across along around through throughout toward towards upon via amid as
        than per to up down out off and but or nor so yet if unless whether because although though while whereas then thus hence however
        also too very just even still already again ever only quite rather almost nearly more most much less least many few several further
        al el ul ud de la le von van bin ibn d l s t no not never without neither none cannot can't don't won't didn't doesn't isn't aren't
        wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't
        """;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ByWord =
        FrozenSet.ToFrozenSet(Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is one of them, in whatever case; "US", "IT" and "WHO" are names.</summary>
    public static bool Has(ReadOnlySpan<char> word)
    {
        if (word.Length > 10 || word is "US" or "IT" or "WHO")
            return false;
        if (word.IndexOf('’') is var mark and >= 0)
            return Plain(word, mark);
        return ByWord.Contains(word);
    }

    private static bool Plain(ReadOnlySpan<char> word, int mark)
    {
        Span<char> plain = stackalloc char[word.Length];
        word.CopyTo(plain);
        plain[mark] = '\'';
        return ByWord.Contains(plain);
    }
}
