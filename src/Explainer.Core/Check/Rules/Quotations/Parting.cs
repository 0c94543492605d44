using Explainer.Text;

namespace Explainer.Check.Rules.Quotations;

/// <summary>Says how a quotation and its source differ.</summary>
internal static class Parting
{
    // As much as it takes to find the place.
    private const int ShownLength = 100;

    // Fewer words in common than these stand together in many places.
    private const int TellingWords = 3;

    /// <summary>Where the two part, or what comes nearest; one sentence.</summary>
    /// <param name="absent">What became of looking for the quotation.</param>
    /// <param name="text">The text that it was looked for in.</param>
    public static string Of(QuoteMatch.Absent absent, string text)
    {
        if (Words.Count(absent.LongestBeginning) >= TellingWords)
        {
            var ours = absent.QuotationGoesOn.Length == 0 ? "the quotation ends" : $"the quotation goes on \"{absent.QuotationGoesOn}\"";
            var theirs = absent.SourceGoesOn.Length == 0 ? "the source ends" : $"the source goes on \"{absent.SourceGoesOn}\"";
            return $"After \"{Ending(absent.LongestBeginning)}\" {ours}, and {theirs}.";
        }
        return absent.Nearest is { } nearest ? $"The nearest words there are \"{Beginning(nearest.In(text))}\"." : "None of them stands there.";
    }

    /// <summary>The words that a quotation passes over, and how many; one sentence.</summary>
    /// <param name="match">What became of looking for the quotation.</param>
    /// <param name="text">The text that it was looked for in.</param>
    public static string Of(QuoteMatch.WordsLeftOut match, string text) =>
        "It leaves out " + string.Join(", and ", match.LeftOut.Select(words => $"\"{Beginning(words.Span.In(text))}\" ({words.Count} {(words.Count == 1 ? "word" : "words")})")) + ".";

    private static string Ending(string text)
    {
        var line = NormalText.Of(text).Value;
        var cut = line.Length <= ShownLength ? -1 : line.IndexOf(' ', line.Length - ShownLength);
        return cut < 0 ? line : "…" + line[cut..];
    }

    private static string Beginning(string text)
    {
        var line = NormalText.Of(text).Value;
        var cut = line.Length <= ShownLength ? -1 : line.LastIndexOf(' ', ShownLength);
        return cut < 0 ? line : line[..cut] + " …";
    }
}
