using System.Buffers;
using System.Collections.Frozen;
using System.Numerics;
using Explainer.Text.Dates;
using Explainer.Text.Figures;

namespace Explainer.Text;

/// <summary>What may be found in a sentence: a look at its words that is far cheaper than to read it, and misses nothing.</summary>
internal static class CheckHints
{
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"'«»‘’‚‛“”„‟‹›「」『』\uFF02");

    private static readonly FrozenDictionary<string, uint> ByWord = Signs();
    private static readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> Known =
        ByWord.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly int Longest = ByWord.Keys.Max(word => word.Length);

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
        var signs = word.Length <= Longest && Known.TryGetValue(word, out var known) ? known : 0;
        if (Degrees.MayBeSuperlative(word))
            signs |= Bit(CheckSign.Superlative);
        if (Degrees.MayCompare(word))
            signs |= Bit(CheckSign.Comparison);
        return signs;
    }

    private static FrozenDictionary<string, uint> Signs()
    {
        var signs = new Dictionary<string, uint>(StringComparer.OrdinalIgnoreCase);
        Add(NumberWords.Words, CheckSign.Figure);
        Add(DateVocabulary.Words.Where(word => DateVocabulary.MakesDates(DateVocabulary.Of(word).Kind)), CheckSign.Date);
        Add(ReportingVerbs.Words.Append("according"), CheckSign.Report);
        return signs.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(IEnumerable<string> words, CheckSign sign)
        {
            foreach (var word in words)
                signs[word] = signs.GetValueOrDefault(word) | Bit(sign);
        }
    }

    private static uint Bit(CheckSign sign) => 1u << (int)sign;
}
