using System.Collections.Frozen;

namespace Explainer.Text;

/// <summary>Tells a text that is not in English by its commonest words and its script.</summary>
internal static class ForeignWords
{
    // None of these is common in another language that has the same letters.
    private static readonly FrozenSet<string> English = "the of and by from with for at said that after his her its were which"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Foreign =
        ("der die das den dem des und im am ein eine nicht mit von zu auf wurde ist le la les du un une et est au aux dans par sur pour"
        + " el los las del y en se por con il lo gli di della che per het een van op te is og i på av det som att är ett och na w z do"
        + " o da em um uma")
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text is not, or not certainly, in English.</summary>
    public static bool Prevail(ReadText text)
    {
        var (letters, latin) = (0, 0);
        foreach (var c in text.Value)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            latin += char.IsLetter(c) && c < 0x250 ? 1 : 0;
        }
        if (latin * 2 < letters)
            return true;
        var foreign = 0;
        foreach (var span in text.Words)
        {
            var word = span.In(text.Value);
            if (English.Contains(word))
                return false;
            foreign += Foreign.Contains(word) ? 1 : 0;
        }
        return foreign > 1;
    }
}
