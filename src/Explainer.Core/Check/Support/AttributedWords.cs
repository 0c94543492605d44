using System.Collections.Frozen;
using Explainer.Text;

namespace Explainer.Check.Support;

/// <summary>Whether a claim says whose word it is, and whether a passage does.</summary>
internal static class AttributedWords
{
    /// <summary>How much of a claim a sentence must speak of to be the one that carries it.</summary>
    public const double LeastOverlap = 0.6;

    // With which a claim keeps its distance, or tells of a saying.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Distance = FrozenSet.ToFrozenSet(
        """
        according allegedly alleged reportedly apparently supposedly purportedly purported presumably accusation accusations allegation
        allegations claim claims statement statements testimony report reports rumour rumours suspicion suspected believed denial denials
        view opinion account accounts version words accuse accuses accused blame blames blamed found finds shows showed may might could
        perhaps probably possibly likely suggests says said
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a claim leaves what it says to somebody, or doubts it, or quotes.</summary>
    public static bool IsAttributed(ReadText claim)
    {
        if (claim.ReportingVerbs.Count > 0 || QuotationMarks.In(claim.Value).Count > 0)
            return true;
        foreach (var word in claim.Words)
        {
            if (Distance.Contains(claim.Value.AsSpan(word.Start, word.Length)))
                return true;
        }
        return false;
    }

    /// <summary>The attribution under which a passage says what a claim does; null where a sentence says it without, or none does.</summary>
    public static Attribution? Of(ReadText claim, ReadText passage)
    {
        if (passage.ReportingVerbs.Count == 0)
            return null;
        Attribution? first = null;
        foreach (var sentence in passage.Sentences)
        {
            if (Overlap.Of(claim.ContentWords, passage, sentence) < LeastOverlap)
                continue;
            if (Attribution.Of(passage, sentence) is not { } attribution || IsAdjective(passage, attribution) || !Covers(claim, passage, attribution))
                return null;
            first ??= attribution;
        }
        return first;
    }

    // The claim stands under the attribution, and does not tell what the source did itself: "the ministry said that it had closed the road".
    private static bool Covers(ReadText claim, ReadText passage, Attribution attribution)
    {
        if (Overlap.Of(claim.ContentWords, passage, attribution.Content) < LeastOverlap)
            return false;
        // What somebody denies of itself is its word all the same.
        if (Denies(passage, attribution.Content))
            return true;
        var (source, content) = (Overlap.Range(passage, attribution.Source), Overlap.Range(passage, attribution.Content));
        foreach (var word in claim.ContentWords)
        {
            if (Overlap.HasStem(passage, source, word.Stem) && !Overlap.HasStem(passage, content, word.Stem))
                return false;
        }
        return !IsOfItself(passage, attribution);
    }

    // "the estimated cost", "41 confirmed cases": nobody estimates or confirms here.
    private static bool IsAdjective(ReadText passage, Attribution attribution)
    {
        var source = passage.Value.AsSpan(attribution.Source.Start, attribution.Source.Length).TrimEnd();
        var last = source[(source.LastIndexOf(' ') + 1)..];
        if (attribution.Source.End > attribution.Span.End)
            return false;
        return last is "the" or "an" or "a" or "its" or "their" or "his" or "her" or "of" or "with" or "than" or "at" or "no"
            || (last.Length > 0 && char.IsAsciiDigit(last[^1]));
    }

    private static bool Denies(ReadText passage, TextSpan content)
    {
        foreach (var negation in passage.Negations)
        {
            if (negation.Span.Start < content.Start || negation.Span.End > content.End)
                continue;
            if (negation.IsSure || negation.Span.In(passage.Value) is "no" or "not" or "never")
                return true;
        }
        return false;
    }

    // "…, it said"; "announced that it had …"
    private static bool IsOfItself(ReadText passage, Attribution attribution)
    {
        var text = passage.Value;
        if (text.AsSpan(attribution.Source.Start, attribution.Source.Length).Trim() is "it" or "they" or "we" or "It" or "They")
            return true;
        var content = text.AsSpan(attribution.Content.Start, attribution.Content.Length).TrimStart(" ,:\"“‘'");
        var first = content[..(content.IndexOf(' ') is var end and > 0 ? end : content.Length)];
        return first is "it" or "they" or "he" or "she" or "we" or "I" or "its" or "their" or "his" or "her" or "our" or "We" or "Our";
    }
}
