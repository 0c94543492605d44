using System.Collections.Frozen;
using Explainer.Text.Figures;

namespace Explainer.Text;

/// <summary>What in the sentences of an English text can be checked.</summary>
/// <remarks>
/// Left out are a date's own number ("two days later" is a date and no figure besides), ordinals, counts of what only orders a text ("two reasons"),
/// quotations of one or two words, and whatever stands in words that do not count. Linear in the text's length.
/// </remarks>
public static class CheckSigns
{
    private const int FewestQuoted = 3;

    // "Two accounts differ": a few of these announce what follows, and count nothing in the world.
    private static readonly FrozenSet<string> Ordering = FrozenSet.ToFrozenSet(
    [
        "reason", "reasons", "question", "questions", "point", "points", "way", "ways", "thing", "things", "part", "parts", "section",
        "sections", "answer", "answers", "page", "pages", "example", "examples", "account", "accounts", "version", "versions", "text",
        "texts", "publication", "publications", "article", "articles", "timeline", "timelines", "source", "sources", "sentence",
        "sentences", "explanation", "explanations", "view", "views", "kinds", "sorts", "respects", "differences",
    ]);

    /// <summary>The signs of each sentence, the first of each kind, in the order of the kinds; null for a sentence with too few of them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="silent">Stretches of it that do not count, in order.</param>
    /// <param name="fewest">How many kinds a sentence must have.</param>
    /// <param name="isEnough">Of which sentences nobody asks for more than these; null for none.</param>
    public static IReadOnlyList<IReadOnlyList<(CheckSign Sign, TextSpan At)>?> In(
        ReadText text, IReadOnlyList<TextSpan> silent, int fewest = 1, Func<TextSpan, bool>? isEnough = null)
    {
        var found = new IReadOnlyList<(CheckSign, TextSpan)>?[text.Sentences.Count];
        var aside = 0;
        for (var i = 0; i < found.Length; i++)
        {
            var sentence = text.Sentences[i];
            while (aside < silent.Count && silent[aside].End <= sentence.Start)
                aside++;
            // Most sentences say nothing that can be checked, and need not be read.
            if (CheckHints.Count(text.Value.AsSpan(sentence.Start, sentence.Length)) < fewest)
                continue;
            var silentHere = silent.Skip(aside)
                .TakeWhile(span => span.Start < sentence.End)
                .Select(span => span with { Start = span.Start - sentence.Start })
                .ToList();
            var signs = Of(sentence.In(text.Value), silentHere, isEnough?.Invoke(sentence) == true ? fewest : int.MaxValue);
            if (signs.Count >= fewest)
                found[i] = signs.ConvertAll(sign => (sign.Sign, sign.At with { Start = sign.At.Start + sentence.Start }));
        }
        return found;
    }

    private static List<(CheckSign Sign, TextSpan At)> Of(string sentence, IReadOnlyList<TextSpan> silent, int most)
    {
        var text = new ReadText(sentence);
        var dates = text.Dates.Where(date => !date.IsDoubtful).Select(date => date.Span).ToList();
        var signs = new List<(CheckSign, TextSpan)>();
        Add(CheckSign.Figure, Apart(text.Figures.Where(IsChecked).Select(figure => figure.Span), dates));
        Add(CheckSign.Date, dates);
        Add(CheckSign.Quotation, QuotationMarks.In(sentence).Where(quotation => HasWords(sentence, quotation)));
        if (signs.Count >= most)
            return signs;
        if (ReportingVerbs.In(text) is { Count: > 0 } verbs && Apart(text.Names, silent).Any())
            Add(CheckSign.Report, verbs.Where(verb => !IsOfPronoun(sentence, verb)));
        Add(CheckSign.Superlative, Degrees.Superlatives(text));
        Add(CheckSign.Comparison, Degrees.Comparisons(text));
        return signs;

        void Add(CheckSign sign, IEnumerable<TextSpan> spans)
        {
            foreach (var span in Apart(spans, silent))
            {
                signs.Add((sign, span));
                return;
            }
        }
    }

    private static bool IsChecked(Figure figure) => figure.Unit != FigureUnit.Ordinal && !(figure.Value <= 12 && Ordering.Contains(figure.Noun));

    private static bool HasWords(string sentence, TextSpan quotation)
    {
        var count = 0;
        foreach (var _ in Words.In(sentence.Substring(quotation.Start, Math.Min(quotation.Length, 200))))
        {
            if (++count == FewestQuoted)
                return true;
        }
        return false;
    }

    // Those that lie over none of the others; both in order.
    private static IEnumerable<TextSpan> Apart(IEnumerable<TextSpan> spans, IReadOnlyList<TextSpan> others)
    {
        var other = 0;
        foreach (var span in spans)
        {
            while (other < others.Count && others[other].End <= span.Start)
                other++;
            if (other == others.Count || others[other].Start >= span.End)
                yield return span;
        }
    }

    // "they said": whose words they are is not said here.
    private static bool IsOfPronoun(string sentence, TextSpan verb)
    {
        var end = verb.Start;
        while (end > 0 && sentence[end - 1] == ' ')
            end--;
        var start = end;
        while (start > 0 && end - start < 6 && char.IsAsciiLetter(sentence[start - 1]))
            start--;
        return sentence.AsSpan(start, end - start) is "he" or "she" or "they" or "it" or "we"
            or "He" or "She" or "They" or "It" or "We" or "I" or "you";
    }
}
