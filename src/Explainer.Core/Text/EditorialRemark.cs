namespace Explainer.Text;

/// <summary>Tells what editors say of their page and their work from what they say of the world. English.</summary>
public static class EditorialRemark
{
    /// <summary>
    /// Whether a sentence speaks of the page ("The table below shows …", "See …"), of how the editors worked ("We compared …"), or of what they did
    /// not find ("We found no …"). What they found is something else: it has a source.
    /// </summary>
    public static bool Is(string text, TextSpan sentence)
    {
        var words = sentence.In(text);
        return SpeaksOfPage(words) || IsOwnWork(words);
    }

    private static bool SpeaksOfPage(string sentence)
    {
        using var words = Words.In(sentence).GetEnumerator();
        var (first, second, third) = (Next(words, sentence), Next(words, sentence), Next(words, sentence));
        return first switch
        {
            "see" or "read" => true,
            "this" or "these" or "the" => IsPartOfPage(second) && (first != "the" || third is "below" or "above" or "here"),
            "below" or "above" => second is "is" or "are",
            _ => false,
        };
    }

    private static bool IsPartOfPage(string word) =>
        word is "page" or "pages" or "explainer" or "table" or "chart" or "figure" or "section" or "list" or "timeline" or "count" or "counts";

    private static bool IsOwnWork(string sentence)
    {
        if (!sentence.Contains("We ", StringComparison.Ordinal) && !sentence.Contains("we ", StringComparison.Ordinal))
            return false;
        var quotations = QuotationMarks.In(sentence);
        var (isOurs, isDenied, isFirst, before) = (false, false, true, "");
        var (next, quotedTo) = (0, 0);
        foreach (var span in Words.In(sentence))
        {
            for (; next < quotations.Count && quotations[next].Start <= span.Start; next++)
                quotedTo = Math.Max(quotedTo, quotations[next].End);
            // Within quotation marks others say "we".
            if (span.End <= quotedTo)
                continue;
            var word = span.In(sentence).ToLowerInvariant();
            if (isFirst && before == "we" && IsWork(word))
                return true;
            isFirst &= before.Length == 0;
            isOurs |= word == "we";
            isDenied |= IsDenial(word);
            before = word;
        }
        return isOurs && isDenied;
    }

    private static bool IsDenial(string word) =>
        word is "no" or "not" or "none" or "nothing" or "nobody" or "never" or "cannot" or "neither" or "nor" or "without" or "unable"
        || word.EndsWith("n't", StringComparison.Ordinal) || word.EndsWith("n’t", StringComparison.Ordinal);

    private static bool IsWork(string word) =>
        word is "read" or "looked" or "look" or "searched" or "checked" or "check" or "compared" or "compare" or "counted" or "count" or "show"
            or "mark" or "give" or "list" or "rely" or "quote" or "translated" or "treat" or "use" or "take" or "leave" or "keep" or "set"
            or "call" or "asked" or "print" or "rate" or "describe" or "explain" or "speak" or "follow";

    private static string Next(IEnumerator<TextSpan> words, string sentence) => words.MoveNext() ? words.Current.In(sentence).ToLowerInvariant() : "";
}
