using Explainer.Text;

namespace Explainer.Compose.SchemaOrg;

/// <summary>A claim as short as a list of search results shows it.</summary>
public static class ShortClaim
{
    /// <summary>What <c>claimReviewed</c> may have, in UTF-16 units: search engines ask for fewer than 75.</summary>
    public const int Limit = 74;

    private const string Ellipsis = "…";

    /// <summary>The claim where it is short enough; else its beginning, cut between two words, with an ellipsis that says so.</summary>
    /// <remarks>Nothing is left out in the middle and nothing is put differently, so that no other claim comes of it.</remarks>
    public static string Of(string claim)
    {
        var text = string.Join(' ', claim.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length <= Limit)
            return text;
        var end = Limit - Ellipsis.Length;
        while (end > 0 && !WordBounds.IsAt(text, end))
            end--;
        // One word that is longer than the room is cut, but never inside a character.
        if (end == 0)
            end = char.IsHighSurrogate(text[Limit - Ellipsis.Length - 1]) ? Limit - Ellipsis.Length - 1 : Limit - Ellipsis.Length;
        return text[..end].TrimEnd(' ', ',', ';', ':', '-', '–', '—', '(') + Ellipsis;
    }
}
