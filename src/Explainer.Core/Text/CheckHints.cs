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
        var numbers = 0;
        for (var i = 0; i < sentence.Length;)
        {
            if (char.IsAsciiDigit(sentence[i]))
            {
                while (i < sentence.Length && char.IsAsciiDigit(sentence[i]))
                    i++;
                numbers++;
            }
            else if (char.IsLetter(sentence[i]))
            {
                var start = i;
                while (i < sentence.Length && char.IsLetter(sentence[i]))
                    i++;
                var word = Of(sentence[start..i]);
                if ((word & Bit(CheckSign.Figure)) != 0)
                    numbers++;
                signs |= word;
            }
            else
            {
                i++;
            }
        }
        // One number is a figure or a date, and not both.
        if (numbers > 0)
            signs |= Bit(CheckSign.Figure);
        if (numbers > 1)
            signs |= Bit(CheckSign.Date);
        return BitOperations.PopCount(signs);
    }

    private static uint Of(ReadOnlySpan<char> word)
    {
        var signs = 0u;
        if (NumberWords.Is(word))
            signs |= Bit(CheckSign.Figure);
        if (DateVocabulary.MakesDates(DateVocabulary.Of(word).Kind))
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
