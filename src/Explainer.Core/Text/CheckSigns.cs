using System.Collections.Frozen;
using Explainer.Text.Figures;

namespace Explainer.Text;

/// <summary>What in the sentences of an English text can be checked.</summary>
/// <remarks>
/// Left out are a date's own number ("two days later" is a date and no figure besides), ordinals, counts of what only orders a text ("two reasons"),
/// quotations of one or two words, and whatever stands in words that do not count. Linear in the text's length.
/// </remarks>
public sealed class CheckSigns
{
    private const int FewestQuoted = 3;

    // "Two accounts differ": a few of these announce what follows, and count nothing in the world.
    private static readonly FrozenSet<string> Ordering = FrozenSet.ToFrozenSet(
    [
        "reason", "reasons", "question", "questions", "point", "points", "way", "ways", "thing", "things", "part", "parts", "section", "sections", "answer", "answers", "page", "pages", "example",
        "examples", "account", "accounts", "version", "versions", "text", "texts", "publication", "publications", "article", "articles", "timeline", "timelines", "source", "sources", "sentence",
        "sentences", "explanation", "explanations", "view", "views", "kinds", "sorts", "respects", "differences",
    ]);

    private readonly ReadText text;
    private readonly IReadOnlyList<TextSpan> silent;
    private readonly List<(CheckSign Sign, TextSpan At)>[] found;

    private CheckSigns(ReadText text, IReadOnlyList<TextSpan> silent)
    {
        (this.text, this.silent) = (text, silent);
        found = new List<(CheckSign, TextSpan)>[text.Sentences.Count];
    }

    /// <summary>The signs of each sentence, the first of each kind, in the order of the kinds; null for a sentence without any.</summary>
    /// <param name="text">The text.</param>
    /// <param name="silent">Stretches of it that do not count, in order.</param>
    public static IReadOnlyList<IReadOnlyList<(CheckSign Sign, TextSpan At)>?> In(ReadText text, IReadOnlyList<TextSpan> silent)
    {
        var signs = new CheckSigns(text, silent);
        var dates = text.Dates.Where(date => !date.IsDoubtful).Select(date => date.Span).ToList();
        signs.Add(CheckSign.Figure, Apart(text.Figures.Where(IsChecked).Select(figure => figure.Span), dates));
        signs.Add(CheckSign.Date, dates);
        signs.Add(CheckSign.Quotation, QuotationMarks.In(text.Value).Where(quotation => HasWords(text, quotation)));
        signs.AddReports();
        signs.Add(CheckSign.Superlative, Degrees.Superlatives(text));
        signs.Add(CheckSign.Comparison, Degrees.Comparisons(text));
        return signs.found;
    }

    private static bool IsChecked(Figure figure) => figure.Unit != FigureUnit.Ordinal && !(figure.Value <= 12 && Ordering.Contains(figure.Noun));

    private static bool HasWords(ReadText text, TextSpan quotation)
    {
        var count = 0;
        foreach (var _ in Words.In(text.Value.Substring(quotation.Start, Math.Min(quotation.Length, 200))))
        {
            if (++count == FewestQuoted)
                return true;
        }
        return false;
    }

    // Both in order.
    private static IEnumerable<TextSpan> Apart(IEnumerable<TextSpan> spans, List<TextSpan> others)
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

    // A stretch belongs to the sentence that it begins in.
    private void Add(CheckSign sign, IEnumerable<TextSpan> spans)
    {
        foreach (var (sentence, span) in Placed(spans))
        {
            var signs = found[sentence] ??= [];
            if (signs.Count == 0 || signs[^1].Sign != sign)
                signs.Add((sign, span));
        }
    }

    // The name is the sentence's, and so is the verb.
    private void AddReports()
    {
        if (text.Names.Count == 0)
            return;
        var named = new bool[found.Length];
        foreach (var (sentence, _) in Placed(text.Names))
            named[sentence] = true;
        Add(CheckSign.Report, Placed(ReportingVerbs.In(text)).Where(verb => named[verb.Sentence] && !IsOfPronoun(verb.Span)).Select(verb => verb.Span));
    }

    // "they said": whose words they are is not said here.
    private bool IsOfPronoun(TextSpan verb)
    {
        var end = verb.Start;
        while (end > 0 && text.Value[end - 1] == ' ')
            end--;
        var start = end;
        while (start > 0 && end - start < 6 && char.IsAsciiLetter(text.Value[start - 1]))
            start--;
        return text.Value.AsSpan(start, end - start) is "he" or "she" or "they" or "it" or "we" or "He" or "She" or "They" or "It" or "We" or "I" or "you";
    }

    private IEnumerable<(int Sentence, TextSpan Span)> Placed(IEnumerable<TextSpan> spans)
    {
        var (sentence, aside) = (0, 0);
        foreach (var span in spans)
        {
            while (aside < silent.Count && silent[aside].End <= span.Start)
                aside++;
            if (aside < silent.Count && silent[aside].Start <= span.Start)
                continue;
            while (sentence < text.Sentences.Count && text.Sentences[sentence].End <= span.Start)
                sentence++;
            if (sentence < text.Sentences.Count)
                yield return (sentence, span);
        }
    }
}
