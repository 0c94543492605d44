using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Support;

/// <summary>A claim and a passage of which one says what the other denies.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Ours">The words of the claim that are denied, or that deny.</param>
/// <param name="Theirs">Those of the passage.</param>
/// <param name="IsDeniedByClaim">The negation is the claim's.</param>
internal sealed record NegationComparison(Passage Passage, TextSpan Ours, TextSpan Theirs, bool IsDeniedByClaim)
{
    // How much of the claim a sentence must speak of, and of what is denied the other text.
    private const double LeastOverlap = 0.6;
    private const int MostScopeWords = 6;
    private const int LongestSentence = 1500;

    private static readonly string[] AdjectiveEndings =
        ["able", "ible", "al", "ent", "ant", "ive", "ate", "ect", "ete", "ure", "id", "ous", "ar", "ain", "ane"];

    /// <summary>The first contradiction between a claim and what carries it; null where there is none, or a passage agrees with the claim.</summary>
    /// <remarks>
    /// Silent unless one text has a single negation, which turns round what the other says in the same words, and the other has none of any kind:
    /// of two negations the second may take back the first, and "refused" may stand for "did not".
    /// </remarks>
    public static NegationComparison? Of(SupportCase text)
    {
        var claim = text.Read;
        if (claim.ContentWords.Count is 0 or > Overlap.MostWords || claim.Negations.Count > 1)
            return null;
        if (claim.Negations.Count == 1)
            return claim.Negations[0] is { IsSure: true } negation && text.Passages.All(passage => passage.Carrying.Negations.Count == 0)
                ? DeniedByClaim(text, negation)
                : text.Passages.Select(passage => ByPrefix(passage, claim)).FirstOrDefault(found => found is not null);
        var found = text.Passages
            .Select(passage => DeniedBy(passage, claim) ?? ByPrefix(passage, claim))
            .FirstOrDefault(denied => denied is not null);
        return found is null || text.Passages.Any(passage => passage != found.Passage && Agrees(passage, claim)) ? null : found;
    }

    private static NegationComparison? DeniedByClaim(SupportCase text, Negation negation)
    {
        var claim = text.Read;
        foreach (var passage in text.Passages)
        {
            foreach (var sentence in passage.Carrying.Sentences)
            {
                if (Overlap.Of(claim.ContentWords, passage.Carrying, sentence) < LeastOverlap)
                    continue;
                if (Head(claim, negation.Scope, passage.Carrying, sentence) is { } pair)
                    return new(passage, Joined(negation.Span, pair.Ours), pair.Theirs, IsDeniedByClaim: true);
            }
        }
        return null;
    }

    /// <summary>A sentence of a passage that denies what a claim says: with one negation, and the denied words nowhere else.</summary>
    private static NegationComparison? DeniedBy(Passage passage, ReadText claim)
    {
        var words = passage.Carrying;
        var negations = words.Negations;
        for (var i = 0; i < negations.Count; i++)
        {
            var negation = negations[i];
            if (!negation.IsSure || negation.Scope.Length == 0)
                continue;
            var sentence = SentenceAt(words, negation.Span.Start);
            if ((i > 0 && negations[i - 1].Span.Start >= sentence.Start) || (i + 1 < negations.Count && negations[i + 1].Span.End <= sentence.End))
                continue;
            if (Head(words, negation.Scope, claim, new(0, claim.Value.Length)) is not { } pair)
                continue;
            if (Overlap.Of(claim.ContentWords, words, sentence) < LeastOverlap)
                continue;
            if (!StandsOutside(words, negation.Scope, claim, pair.Theirs))
                return new(passage, pair.Theirs, Joined(negation.Span, pair.Ours), IsDeniedByClaim: false);
        }
        return null;
    }

    /// <summary>Whether a passage says most of what the claim does, in a sentence without any negation.</summary>
    private static bool Agrees(Passage passage, ReadText claim)
    {
        var words = passage.Carrying;
        var next = 0;
        foreach (var sentence in words.Sentences)
        {
            while (next < words.Negations.Count && words.Negations[next].Span.Start < sentence.Start)
                next++;
            var hasNone = next == words.Negations.Count || words.Negations[next].Span.Start >= sentence.End;
            if (hasNone && Overlap.Of(claim.ContentWords, words, sentence) >= LeastOverlap)
                return true;
        }
        return false;
    }

    /// <summary>
    /// "unsafe" beside "safe", "illegal" beside "legal": in one of the texts the word, in the other what it denies, and no other negation.
    /// </summary>
    private static NegationComparison? ByPrefix(Passage passage, ReadText claim)
    {
        var (words, whole) = (passage.Carrying, new TextSpan(0, claim.Value.Length));
        if (!HasPrefix(claim) && !HasPrefix(words))
            return null;
        var ours = Overlap.Range(claim, whole);
        foreach (var sentence in words.Sentences)
        {
            if (sentence.Length > LongestSentence || Overlap.Of(claim.ContentWords, words, sentence) < LeastOverlap - 0.1)
                continue;
            var theirs = Overlap.Range(words, sentence);
            if (Prefixed(claim, ours, words, theirs) is { } one
                && !HasNegationBeside(claim, one.With, whole)
                && !HasNegationBeside(words, one.Without, sentence))
                return new(passage, one.With, one.Without, IsDeniedByClaim: true);
            if (Prefixed(words, theirs, claim, ours) is { } other
                && !HasNegationBeside(words, other.With, sentence)
                && !HasNegationBeside(claim, other.Without, whole))
                return new(passage, other.Without, other.With, IsDeniedByClaim: false);
        }
        return null;
    }

    private static bool HasNegationBeside(ReadText text, TextSpan word, TextSpan sentence) =>
        text.Negations.Any(negation => negation.Span != word && negation.Span.Start >= sentence.Start && negation.Span.End <= sentence.End);

    private static (TextSpan With, TextSpan Without)? Prefixed(ReadText text, (int First, int End) range, ReadText other, (int First, int End) others)
    {
        for (var i = range.First; i < range.End; i++)
        {
            var span = text.ContentWords[i].Span;
            var word = text.Value.AsSpan(span.Start, span.Length);
            if (!IsPrefixed(word) || Overlap.HasStem(other, others, text.ContentWords[i].Stem))
                continue;
            var stem = WordStem.Of(word[2..]).Stem;
            if (Overlap.HasStem(text, range, stem))
                continue;
            for (var j = others.First; j < others.End; j++)
            {
                if (other.ContentWords[j].Stem == stem)
                    return (span, other.ContentWords[j].Span);
            }
        }
        return null;
    }

    private static bool HasPrefix(ReadText text)
    {
        foreach (var word in text.ContentWords)
        {
            if (IsPrefixed(text.Value.AsSpan(word.Span.Start, word.Span.Length)))
                return true;
        }
        return false;
    }

    private static bool IsPrefixed(ReadOnlySpan<char> word)
    {
        if (word.Length < 6)
            return false;
        if (word.StartsWith("un", StringComparison.OrdinalIgnoreCase))
            return !word.StartsWith("unit", StringComparison.OrdinalIgnoreCase);
        return word is ['i', 'n' or 'm' or 'l' or 'r', ..] && EndsLikeAdjective(word[2..]);
    }

    private static bool EndsLikeAdjective(ReadOnlySpan<char> word)
    {
        foreach (var ending in AdjectiveEndings)
        {
            if (word.Length <= ending.Length + 1)
                continue;
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
            if (word.EndsWith("ly", StringComparison.Ordinal) && word[..^2].EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>The first word that is denied, in both texts, where the other text speaks of what is denied in the same words.</summary>
    private static (TextSpan Ours, TextSpan Theirs)? Head(ReadText text, TextSpan scope, ReadText other, TextSpan stretch)
    {
        var (first, end) = Overlap.Range(text, scope);
        end = Math.Min(end, first + MostScopeWords);
        if (first == end)
            return null;
        var there = Overlap.Range(other, stretch);
        var (common, head) = (0, default(TextSpan?));
        for (var i = first; i < end; i++)
        {
            for (var j = there.First; j < there.End; j++)
            {
                if (other.ContentWords[j].Stem != text.ContentWords[i].Stem)
                    continue;
                common++;
                if (i == first)
                    head = other.ContentWords[j].Span;
                break;
            }
        }
        return head is { } found && common * 3 >= (end - first) * 2 ? (text.ContentWords[first].Span, found) : null;
    }

    // What is denied in one clause may be said in another.
    private static bool StandsOutside(ReadText words, TextSpan scope, ReadText claim, TextSpan head)
    {
        var (first, _) = Overlap.Range(claim, head);
        var (from, to) = Overlap.Range(words, scope);
        var stem = claim.ContentWords[first].Stem;
        return Overlap.HasStem(words, (0, from), stem) || Overlap.HasStem(words, (to, words.ContentWords.Count), stem);
    }

    private static TextSpan SentenceAt(ReadText text, int place)
    {
        var sentences = text.Sentences;
        var (low, high) = (0, sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (sentences[middle].Start <= place)
                low = middle;
            else
                high = middle - 1;
        }
        return sentences.Count == 0 ? new(0, text.Value.Length) : sentences[low];
    }

    private static TextSpan Joined(TextSpan one, TextSpan other)
    {
        var (start, end) = (Math.Min(one.Start, other.Start), Math.Max(one.End, other.End));
        return new(start, end - start);
    }
}
