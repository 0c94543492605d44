using System.Collections.Frozen;

namespace Explainer.Text;

/// <summary>The words with which an English text says that somebody says something: "says", "told", "denied", "according to".</summary>
public static class ReportingVerbs
{
    private static readonly string[] Regular =
    [
        "accuse", "acknowledge", "add", "admit", "affirm", "allege", "announce", "answer", "argue", "assert", "assess", "believe", "blame",
        "boast", "caution", "cite", "claim", "comment", "complain", "concede", "conclude", "condemn", "confirm", "contend", "counter",
        "criticise", "criticize", "declare", "demand", "denounce", "deny", "describe", "disclose", "emphasise", "emphasize", "estimate",
        "explain", "forecast", "hint", "imply", "indicate", "inform", "insist", "joke", "maintain", "mention", "note", "object", "opine",
        "pledge", "post", "predict", "proclaim", "profess", "promise", "propose", "protest", "quote", "reaffirm", "recall", "recount",
        "reiterate", "remark", "repeat", "reply", "report", "respond", "retort", "reveal", "speculate", "state", "stress", "suggest",
        "suspect", "testify", "threaten", "tweet", "urge", "vow", "warn",
    ];

    private static readonly string[] Irregular =
    [
        "say", "says", "said", "saying", "tell", "tells", "told", "telling", "write", "writes", "wrote", "written", "writing", "think",
        "thinks", "thought", "swear", "swore",
    ];

    // Nouns or other verbs more often than what is looked for here.
    private static readonly FrozenSet<string> Doubtful = FrozenSet.ToFrozenSet(
    [
        "add", "adds", "adding", "added", "answer", "answers", "assess", "assesses", "assessing", "comment", "comments", "cite", "cites",
        "cited", "citing", "claim", "claims", "counter", "counters", "demand", "demands", "estimate", "estimates", "forecast", "forecasts",
        "hint", "hints", "joke", "jokes", "maintain", "maintains", "maintaining", "maintained", "note", "notes", "object", "objects",
        "pledge", "pledges", "post", "posts", "posting", "promise", "promises", "protest", "protests", "protesting", "quote", "quotes",
        "recall", "recalls", "recalled", "remark", "remarks", "repeat", "repeats", "repeated", "repeating", "reply", "replies", "report",
        "reports", "reveal", "respond", "responds", "responded", "responding", "state", "states", "stress", "stresses", "suspect",
        "suspects", "thought", "tweet", "tweets", "vow", "vows", "saying", "writing", "reporting", "mention", "mentions", "indicate",
        "indicating", "propose", "proposed", "proposing",
    ],
    StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Forms =
        FrozenSet.ToFrozenSet(Regular.SelectMany(FormsOf).Concat(Irregular), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FormsByWord = Forms.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DoubtfulByWord = Doubtful.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All forms, in small letters.</summary>
    internal static IEnumerable<string> Words => Forms;

    /// <summary>Whether a word is a form of a reporting verb, in whatever case; a noun of the same letters ("reports") counts.</summary>
    public static bool Is(ReadOnlySpan<char> word) => FormsByWord.Contains(word);

    /// <summary>Where they stand in a text, in order; "according to" is one of them.</summary>
    /// <remarks>
    /// A word that may be a noun as well ("claims", "reports") counts where "that" follows it, or who reports stands before it: a name or a pronoun.
    /// </remarks>
    public static IReadOnlyList<TextSpan> In(ReadText text)
    {
        List<TextSpan>? found = null;
        var words = text.Words;
        for (var i = 0; i < words.Count; i++)
        {
            var word = text.Value.AsSpan(words[i].Start, words[i].Length);
            if (word.Equals("according", StringComparison.OrdinalIgnoreCase) && i + 1 < words.Count && Is(text.Value, words[i + 1], "to"))
                (found ??= []).Add(new(words[i].Start, words[i + 1].End - words[i].Start));
            else if (Is(word) && (!DoubtfulByWord.Contains(word) || IsVerb(text.Value, words, i)))
                (found ??= []).Add(words[i]);
        }
        return found ?? [];
    }

    private static bool IsVerb(string text, IReadOnlyList<TextSpan> words, int at)
    {
        if (at + 1 < words.Count && Is(text, words[at + 1], "that"))
            return true;
        if (at == 0 || words[at].Start - words[at - 1].End != 1)
            return false;
        var before = text.AsSpan(words[at - 1].Start, words[at - 1].Length);
        // "…, insurers estimate."
        var isPlain = text[words[at].End - 1] is not ('s' or 'd' or 'g');
        if (before[^1] == 's' && isPlain && words[at].End < text.Length && text[words[at].End] is '.' or ',')
            return true;
        return before is "he" or "she" or "it" or "they" or "who" or "He" or "She" or "They" or "It" or "officials" or "have" or "has" or "had"
            || (char.IsUpper(before[0]) && at > 1 && char.IsLower(text[words[at].Start]) && !before.EndsWith("'s") && !before.EndsWith("’s"));
    }

    private static bool Is(string text, TextSpan word, string other) =>
        text.AsSpan(word.Start, word.Length).Equals(other, StringComparison.OrdinalIgnoreCase);

    private static string[] FormsOf(string verb)
    {
        var stem = verb[..^1];
        return verb switch
        {
            [.., 'e'] => [verb, verb + "s", verb + "d", stem + "ing"],
            [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => [verb, stem + "ies", stem + "ied", verb + "ing"],
            [.., 's' or 'h' or 'x'] => [verb, verb + "es", verb + "ed", verb + "ing"],
            "admit" => [verb, verb + "s", "admitted", "admitting"],
            _ => [verb, verb + "s", verb + "ed", verb + "ing"],
        };
    }
}
