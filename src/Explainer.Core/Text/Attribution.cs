using System.Collections.Frozen;

namespace Explainer.Text;

/// <summary>Words of an English sentence that leave what it says to somebody: "police said", "according to former workers".</summary>
/// <param name="Span">The words, with who it is as far as that stands beside them.</param>
/// <param name="Source">Who says it; empty where nobody is named ("is believed to").</param>
/// <param name="Content">What is said.</param>
public readonly record struct Attribution(TextSpan Span, TextSpan Source, TextSpan Content)
{
    // Nobody is held to what was said so far away.
    private const int LongestSentence = 1500;
    private const int LongestSource = 14;
    private const int LongestTail = 8;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Saying = Set(
        """
        say says said tell tells told claim claims claimed allege alleges alleged insist insists insisted believe believes believed think
        thinks thought maintain maintains maintained suggest suggests suggested suspect suspects suspected accuse accuses accused estimate
        estimates estimated assert asserts asserted contend contends contended argue argues argued
        """);

    // Something else than a clause may follow these, so that "that" must.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SayingThat = Set(
        """
        report reports reported state stated testify testifies testified write writes wrote tweet tweets tweeted speculate speculates
        speculated complain complained warn warns warned predict predicts predicted
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Joining = Set(
        "who which that and but or where when whose while then because if to not never would could might");

    // Nobody's word, but how things are laid down.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Records = Set(
        """
        census register registers record records minutes statistics constitution law laws act treaty contract agreement rules plan plans
        schedule timetable programme tradition custom calendar dictionary map figures data results
        """);

    /// <summary>The attribution under which a sentence's main clause stands; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence; see <see cref="ReadText.Sentences"/>.</param>
    public static Attribution? Of(ReadText text, TextSpan sentence)
    {
        if (sentence.Length > LongestSentence)
            return null;
        var verbs = text.ReportingVerbs;
        for (var i = FirstFrom(verbs, sentence.Start); i < verbs.Count && verbs[i].End <= sentence.End; i++)
        {
            var verb = verbs[i];
            var found = verb.In(text.Value).EndsWith("to", StringComparison.Ordinal)
                ? AccordingTo(text, sentence, verb)
                : Passive(text, sentence, verb) ?? Behind(text, sentence, verb) ?? Before(text, sentence, verb);
            if (found is { Content.Length: > 0 })
                return found;
        }
        return null;
    }

    private static Attribution? AccordingTo(ReadText text, TextSpan sentence, TextSpan verb)
    {
        var comma = IndexOf(text.Value, ",", verb.End, sentence.End);
        var isFirst = text.Value.AsSpan(sentence.Start, verb.Start - sentence.Start).IndexOfAnyInRange('a', 'z') < 0;
        var end = comma < 0 ? sentence.End : comma;
        var source = new TextSpan(verb.End, end - verb.End);
        if (isFirst && comma < 0)
            return null;
        if (Count(text, source) > LongestSource || HasRecord(text, source))
            return null;
        var content = isFirst ? new TextSpan(comma, sentence.End - comma) : new TextSpan(sentence.Start, verb.Start - sentence.Start);
        return new(Words(text, verb.Start, end), source, content);
    }

    /// <summary>"is believed to have", "it was alleged that", "was accused of"</summary>
    private static Attribution? Passive(ReadText text, TextSpan sentence, TextSpan verb)
    {
        var at = IndexOfWord(text, verb.Start);
        var word = Word(text, at);
        // "the envoy, who was said to be ill, came"
        if (!(Word(text, at - 1) is "is" or "are" or "was" or "were" or "been") || Joining.Contains(Word(text, at - 2)))
            return null;
        var next = Word(text, at + 1);
        var isSaid = next is "to" or "that" && word is "said" or "believed" or "thought" or "alleged" or "reported" or "claimed" or "suspected";
        return isSaid || (next is "of" && word is "accused" or "suspected")
            ? new(new(text.Words[at - 1].Start, text.Words[at + 1].End - text.Words[at - 1].Start), default, sentence)
            : default(Attribution);
    }

    /// <summary>"…, police said", "…," said the mayor; "the vaccine, the maker says, protects"</summary>
    private static Attribution? Behind(ReadText text, TextSpan sentence, TextSpan verb)
    {
        var start = LastBreak(text.Value, sentence.Start, verb.Start);
        if (start < 0 || Count(text, new(sentence.Start, start - sentence.Start)) < 2)
            return null;
        var at = IndexOfWord(text, verb.Start);
        if (!IsSaying(text, at))
            return null;
        var before = new TextSpan(start, verb.Start - start);
        var subject = Count(text, before);
        var firstWord = Word(text, at - subject);
        if (subject > LongestTail || (subject > 0 && Joining.Contains(firstWord)) || (subject > 0 && Joining.Contains(Word(text, at - 1))))
            return null;
        var comma = IndexOf(text.Value, ",", verb.End, sentence.End);
        var end = comma < 0 ? sentence.End : comma;
        var behind = Count(text, new(verb.End, end - verb.End));
        if (behind > LongestTail || (subject > 0 && behind > 5) || Word(text, at + 1) is "that" || (behind == 0 && subject == 0))
            return null;
        var source = subject > 0 ? before : new TextSpan(verb.End, end - verb.End);
        var first = at - subject;
        // "the vaccine, the maker says, protects": what is said stands on both sides.
        var content = comma >= 0 && (behind == 0 || GoesOn(text.Value, comma)) ? sentence : new TextSpan(sentence.Start, start - sentence.Start);
        return new(Words(text, text.Words[first].Start, end), source, content);
    }

    /// <summary>"A witness told the court that …", "The rebels claim …", "Prosecutors accused him of …"</summary>
    private static Attribution? Before(ReadText text, TextSpan sentence, TextSpan verb)
    {
        var at = IndexOfWord(text, verb.Start);
        var source = new TextSpan(sentence.Start, verb.Start - sentence.Start);
        var count = Count(text, source);
        if (count is 0 or > LongestSource || HasRecord(text, source) || IsRelative(text, at, count))
            return null;
        var that = -1;
        for (var i = at + 1; i < text.Words.Count && i <= at + 6 && text.Words[i].End <= sentence.End && that < 0; i++)
            that = Word(text, i) is "that" ? i : -1;
        var word = Word(text, at);
        if (that < 0 && (!Saying.Contains(word) || Word(text, at + 1) is "for" or "of" or "to" or "about" or "nothing" or "so"))
            return null;
        if (that >= 0 && !Saying.Contains(word) && !SayingThat.Contains(word))
            return null;
        var start = that < 0 ? verb.End : text.Words[that].End;
        return new(new(sentence.Start, verb.End - sentence.Start), source, new(start, sentence.End - start));
    }

    // "the bridge, which critics say was badly built, fell"; "did not say"
    private static bool IsRelative(ReadText text, int verb, int count)
    {
        for (var i = verb - 1; i >= verb - count; i--)
        {
            if (!Joining.Contains(Word(text, i)))
                continue;
            if (i == verb - 1 || Word(text, i) is "which" or "who" or "that" or "whose" or "where" or "and" or "but")
                return true;
        }
        return false;
    }

    // "The trams," said the engineer, "are too heavy."
    private static bool GoesOn(string text, int comma)
    {
        var next = text.AsSpan(comma + 1).TrimStart();
        return next.Length > 0 && next[0] is '"' or '“' or '‘' or '«';
    }

    private static bool IsSaying(ReadText text, int at) => Saying.Contains(Word(text, at)) || SayingThat.Contains(Word(text, at));

    // Behind the last comma before the verb, or the quotation mark that closes.
    private static int LastBreak(string text, int start, int end)
    {
        var at = text.AsSpan(start, end - start).LastIndexOfAny(",\"”’");
        while (at > 0 && start + at + 1 < end && !char.IsWhiteSpace(text[start + at + 1]))
            at = text.AsSpan(start, at).LastIndexOfAny(",\"”’");
        return at <= 0 ? -1 : start + at + 1;
    }

    private static bool HasRecord(ReadText text, TextSpan source)
    {
        for (var i = IndexOfWord(text, source.Start); i < text.Words.Count && text.Words[i].End <= source.End; i++)
        {
            if (Records.Contains(Word(text, i)))
                return true;
        }
        return false;
    }

    /// <summary>A stretch without the full stop at its end.</summary>
    private static TextSpan Words(ReadText text, int start, int end)
    {
        var last = IndexOfWord(text, end) - 1;
        return new(start, (last >= 0 && text.Words[last].End <= end ? text.Words[last].End : end) - start);
    }

    private static int Count(ReadText text, TextSpan span)
    {
        var first = IndexOfWord(text, span.Start);
        var last = first;
        while (last < text.Words.Count && text.Words[last].Start < span.End)
            last++;
        return last - first;
    }

    private static int IndexOfWord(ReadText text, int place) => FirstFrom(text.Words, place);

    /// <summary>The first that begins at a place or behind it.</summary>
    private static int FirstFrom(IReadOnlyList<TextSpan> spans, int place)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].Start < place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static int IndexOf(string text, string mark, int start, int end)
    {
        var at = start < end ? text.AsSpan(start, end - start).IndexOf(mark, StringComparison.Ordinal) : -1;
        return at < 0 ? -1 : start + at;
    }

    private static ReadOnlySpan<char> Word(ReadText text, int at) =>
        at < 0 || at >= text.Words.Count ? default : text.Value.AsSpan(text.Words[at].Start, text.Words[at].Length);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        FrozenSet.ToFrozenSet(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
