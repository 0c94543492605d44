using Explainer.Text;

namespace Explainer.Check.Rules.Quotations;

/// <summary>Says where a quotation and its source part.</summary>
internal static class Parting
{
    // As much of the words in common as it takes to find the place.
    private const int ShownBeginning = 40;
    private const int ShownNearest = 120;

    /// <summary>One sentence, for a message.</summary>
    /// <param name="absent">What became of looking for the quotation.</param>
    /// <param name="text">The text that it was looked for in.</param>
    public static string Of(QuoteMatch.Absent absent, string text)
    {
        if (absent.LongestBeginning.Length > 0)
        {
            var ours = absent.QuotationGoesOn.Length == 0 ? "the quotation ends" : $"the quotation goes on \"{absent.QuotationGoesOn}\"";
            var theirs = absent.SourceGoesOn.Length == 0 ? "the source ends" : $"the source \"{absent.SourceGoesOn}\"";
            return $"After \"{Ending(absent.LongestBeginning)}\" {ours}, {theirs}.";
        }
        return absent.Nearest is { } nearest ? $"The nearest words there are \"{Beginning(nearest.In(text))}\"." : "None of them stands there.";
    }

    /// <summary>The last words of a text, from a word on.</summary>
    private static string Ending(string text) =>
        text.Length <= ShownBeginning ? text : "…" + text[text.IndexOf(' ', text.Length - ShownBeginning)..];

    /// <summary>The first words of a text, on one line.</summary>
    public static string Beginning(string text)
    {
        var line = NormalText.Of(text).Value;
        return line.Length <= ShownNearest ? line : line[..line.LastIndexOf(' ', ShownNearest)] + " …";
    }
}
