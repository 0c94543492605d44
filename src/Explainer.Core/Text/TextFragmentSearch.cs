namespace Explainer.Text;

/// <summary>
/// Looks for the words of text fragments in a text, as browsers do: without regard to case and white space, never from the middle of a word.
/// </summary>
/// <remarks>
/// URL Fragment Text Directives, "find a range from a text directive". A browser looks for each of the words' stretches within one block.
/// The text may have more line ends than the page has blocks, so that what runs over one is taken for a place, too: only a fragment for
/// which that makes no difference leads anywhere.
/// </remarks>
internal sealed class TextFragmentSearch(NormalText text)
{
    private readonly string words = text.Value;

    /// <summary>The first place that fits, in the original text; null where there is none, or it cannot be relied upon.</summary>
    public TextSpan? Find(TextFragment fragment)
    {
        var (prefix, start, end, suffix) = (Normal(fragment.Prefix), Normal(fragment.Start), Normal(fragment.End), Normal(fragment.Suffix));
        if (start.Length == 0)
            return null;
        for (var from = 0; Next(prefix.Length > 0 ? prefix : start, from) is var first and >= 0; from = first + 1)
        {
            var place = prefix.Length > 0 ? AfterSpace(first + prefix.Length) : first;
            if (!StandsAt(start, place))
                continue;
            if (EndOf(place + start.Length, end, suffix) is not { } stop)
                continue;
            var isInLines = IsInLine(first, prefix.Length)
                && IsInLine(place, start.Length)
                && IsInLine(stop - end.Length, end.Length)
                && IsInLine(AfterSpace(stop), suffix.Length);
            return isInLines ? text.ToOriginal(new TextSpan(place, stop - place)) : null;
        }
        return null;
    }

    /// <summary>Whether a stretch of the normal form stands in one line of the original.</summary>
    public bool IsInLine(int start, int length)
    {
        if (length == 0)
            return true;
        var span = text.ToOriginal(new TextSpan(start, length));
        return text.Original.AsSpan(span.Start, span.Length).IndexOfAny('\n', '\r') < 0;
    }

    private int? EndOf(int from, string end, string suffix)
    {
        if (end.Length == 0)
            return Fits(from, suffix) ? from : null;
        for (var at = from; Next(end, at) is var found and >= 0; at = found + 1)
        {
            if (Fits(found + end.Length, suffix))
                return found + end.Length;
        }
        return null;
    }

    private bool Fits(int stop, string suffix) => suffix.Length == 0 || StandsAt(suffix, AfterSpace(stop));

    private int AfterSpace(int at) => at < words.Length && words[at] == ' ' ? at + 1 : at;

    private bool StandsAt(string term, int at) =>
        string.Compare(words, at, term, 0, term.Length, StringComparison.OrdinalIgnoreCase) == 0
        && at + term.Length <= words.Length
        && IsBounded(at, term.Length);

    private int Next(string term, int from)
    {
        for (var at = from; at <= words.Length - term.Length && (at = words.IndexOf(term, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if (IsBounded(at, term.Length))
                return at;
        }
        return -1;
    }

    private bool IsBounded(int at, int length) => WordBounds.IsAt(words, at) && WordBounds.IsAt(words, at + length);

    private static string Normal(string? term) => term is null ? "" : NormalText.Of(term).Value;
}
