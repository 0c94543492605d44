using System.Buffers;
using System.Numerics;
using Explainer.Text.Dates;
using Explainer.Text.Figures;

namespace Explainer.Text;

/// <summary>What may be found in a sentence: a look at its words that is far cheaper than to read it, and misses nothing.</summary>
internal static class CheckHints
{
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"'«»‘’‚‛“”„‟‹›「」『』\uFF02");

    /// <summary>How many kinds of <see cref="CheckSign"/> a sentence may have, at most.</summary>
    public static int Count(ReadOnlySpan<char> sentence)
    {
        var signs = sentence.ContainsAny(QuotationMarks) ? Bit(CheckSign.Quotation) : 0;
        for (var i = 0; i < sentence.Length;)
        {
            if (char.IsAsciiDigit(sentence[i]))
            {
                signs |= Bit(CheckSign.Figure) | Bit(CheckSign.Date);
                i++;
            }
            else if (char.IsLetter(sentence[i]))
            {
                var start = i;
                while (i < sentence.Length && char.IsLetter(sentence[i]))
                    i++;
                signs |= Of(sentence[start..i]);
            }
            else
            {
                i++;
            }
        }
        return BitOperations.PopCount(signs);
    }

    private static uint Of(ReadOnlySpan<char> word)
    {
        var signs = 0u;
        if (NumberWords.Is(word))
            signs |= Bit(CheckSign.Figure);
        if (DateVocabulary.Of(word).Kind != DateWordKind.None)
            signs |= Bit(CheckSign.Date);
        if (ReportingVerbs.Is(word) || word is "according" or "According")
            signs |= Bit(CheckSign.Report);
        if (Degrees.MayBeSuperlative(word))
            signs |= Bit(CheckSign.Superlative);
        if (Degrees.MayCompare(word))
            signs |= Bit(CheckSign.Comparison);
        return signs;
    }

    private static uint Bit(CheckSign sign) => 1u << (int)sign;
}
