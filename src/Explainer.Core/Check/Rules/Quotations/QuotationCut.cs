using Explainer.Text;

namespace Explainer.Check.Rules.Quotations;

/// <summary>Where a quotation leaves off words that limit what it says.</summary>
/// <param name="Edge">The word of the quotation beside the cut.</param>
/// <param name="Lost">The words of the source that are lost.</param>
/// <param name="IsBehind">They stand behind the quotation, and not before it.</param>
internal sealed record QuotationCut(TextSpan Edge, TextSpan Lost, bool IsBehind)
{
    private static readonly string[] Omissions = ["[…]", "[...]", "…", "..."];

    /// <summary>The cuts at both ends; none at an end that is marked as cut.</summary>
    /// <param name="quotation">The words as they are quoted: at least one.</param>
    /// <param name="text">The source.</param>
    /// <param name="whole">Where the quotation stands there.</param>
    /// <param name="withAttribution">Whether it limits a quotation that the source says who speaks.</param>
    public static IEnumerable<QuotationCut> In(string quotation, string text, TextSpan whole, bool withAttribution)
    {
        var trimmed = quotation.Trim();
        var beginsOpen = Array.Exists(Omissions, mark => trimmed.StartsWith(mark, StringComparison.Ordinal));
        if (!beginsOpen && SentenceCut.Before(text, whole, withAttribution) is { } before)
            yield return new(Words.In(quotation).First(), before, IsBehind: false);
        var endsOpen = Array.Exists(Omissions, mark => trimmed.EndsWith(mark, StringComparison.Ordinal));
        if (!endsOpen && SentenceCut.Behind(text, whole, withAttribution) is { } behind)
            yield return new(Words.In(quotation).Last(), behind, IsBehind: true);
    }

    /// <summary>The cut at the end of a sentence that the source does not end there; null where the quotation is no whole sentence.</summary>
    /// <param name="given">What stands between the marks, with its full stop.</param>
    /// <param name="text">The source.</param>
    /// <param name="whole">Where the quotation stands there.</param>
    public static QuotationCut? OfSentence(string given, string text, TextSpan whole)
    {
        if (Words.In(given).ToList() is not { Count: > 0 } words || !given.EndsWith('.') || !char.IsUpper(given[words[0].Start]))
            return null;
        if (!SentenceCut.BeginsSentence(text, whole.Start) || SentenceCut.EndsSentence(text, whole.End))
            return null;
        return new(words[^1], SentenceCut.Next(text, whole.End), IsBehind: true);
    }

    /// <summary>What happened, in a sentence.</summary>
    /// <param name="subject">The quotation, as the subject of the sentence.</param>
    /// <param name="text">The source.</param>
    /// <param name="source">The source's name.</param>
    public string Tell(string subject, string text, string source)
    {
        var lost = NormalText.Of(Lost.In(text)).Value;
        return IsBehind
            ? $"{subject} ends in mid-sentence, and {source} goes on \"{lost}\"."
            : $"{subject} leaves off \"{lost}\", which {source} has right before it.";
    }

    /// <summary>The quotation beside the source's sentence, with what is lost marked.</summary>
    public Comparison Compare(ComparedText quotation, string text, TextSpan whole, string source)
    {
        var (start, end) = (Math.Min(whole.Start, Lost.Start), Math.Max(whole.End, Lost.End));
        return new(quotation, new(source, text[start..end], [new(Lost.Start - start, Lost.Length)]));
    }
}
