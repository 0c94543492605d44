using System.Buffers;
using System.Collections.Frozen;

namespace Explainer.Text;

/// <summary>A word with which an English text says that something is not so.</summary>
/// <param name="Span">The word or words: "not", "didn't", "failed to", "no longer".</param>
/// <param name="Scope">What it denies: the words behind it to the end of the clause; may be empty.</param>
/// <param name="IsSure">It turns its scope round. Where it is not sure ("not only", "few", "unlikely"), nothing can be concluded from it.</param>
public readonly record struct Negation(TextSpan Span, TextSpan Scope, bool IsSure)
{
    // They may turn a sentence round, or stand for a negation that another text has in plain words.
    private const string LexicalWords =
        """
        hardly barely scarcely rarely seldom few little lack lacks lacked lacking absence absent reject rejects rejected rejecting prevent
        prevents prevented preventing ban bans banned barred prohibit prohibits prohibited forbid forbids forbade forbidden block blocks
        blocked blocking cancel cancelled canceled abandon abandoned impossible untrue false falsely wrong wrongly doubt doubts doubted
        dispute disputes disputed instead except miss missed missing zero nothing nowhere none nor failure short refute refuted refutes
        oppose opposed exclude excluded spared survived survive intact free against withheld halted suspended revoked overturned acquitted
        cleared innocent rather yet refuse refuses refused decline declines declined fail fails failed denial denials contradicted
        contradicts only illegal
        """;

    private const string WithToWords = "fail fails failed failing refuse refuses refused refusing decline declines declined declining unable";

    // "stopped selling", "ceased to be"; a train that stopped is no negation.
    private const string EndingWords = "stop stops stopped cease ceases ceased avoid avoids avoided avoiding";

    private const string DenialsWords = "deny denies denied denying";

    private const int LongestScope = 16;

    private static readonly SearchValues<char> Stops = SearchValues.Create(",.;:!?");

    private static readonly SearchValues<char> Ends = SearchValues.Create(".;:!?");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UnsureBehind = Set(
        """
        only just merely simply least until all every everyone everything necessarily because even so unlike as more fewer less later
        earlier sooner doubt matter to mention but if before again
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Limiting = Set(
        "until till unless except than so such higher lower better worse again yet enough alone");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UnsureBefore = Set(
        "if unless whether why than but or nor and though although");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ClauseWords = Set(
        "but and although though while because since when after before if unless until who which whose whom where whereas so nor or");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lexical = Set(LexicalWords);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WithTo = Set(WithToWords);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ending = Set(EndingWords);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Denials = Set(DenialsWords);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Any =
        Set($"not never cannot no without nobody neither none out {LexicalWords} {WithToWords} {EndingWords} {DenialsWords}");

    /// <summary>Those of a text, in order; linear in its length.</summary>
    public static IReadOnlyList<Negation> In(ReadText text)
    {
        List<Negation>? found = null;
        for (var i = 0; i < text.Words.Count; i++)
        {
            if (Read(text, i, out var width) is not { } isSure)
                continue;
            var span = new TextSpan(text.Words[i].Start, text.Words[i + width - 1].End - text.Words[i].Start);
            (found ??= []).Add(new(span, ScopeOf(text, i + width), isSure && IsUnlimited(text, i, width)));
            i += width - 1;
        }
        return found ?? [];
    }

    /// <summary>Whether a word denies, and whether that is sure; null where it does not.</summary>
    private static bool? Read(ReadText text, int at, out int width)
    {
        width = 1;
        var word = Word(text, at);
        // One look at most words.
        if (!Any.Contains(word) && !IsContraction(word))
            return IsPrefixed(word) ? false : null;
        if (Is(word, "not") || Is(word, "never") || Is(word, "cannot") || IsContraction(word))
            return !UnsureBehind.Contains(Word(text, at + 1)) && !UnsureBefore.Contains(Word(text, at - 1)) && !IsBehindComma(text, at);
        if (Is(word, "no"))
            return No(text, at, out width);
        if (WithTo.Contains(word) && Is(Word(text, at + 1), "to"))
        {
            width = 2;
            return true;
        }
        if (Is(word, "without") || Is(word, "nobody") || Is(word, "neither"))
            return !IsBehindComma(text, at) && Next(text, at, "nor") < 0;
        if (Is(word, "none") && Is(Word(text, at + 1), "of"))
            return true;
        if (Ending.Contains(word))
            return Is(Word(text, at + 1), "to") || Word(text, at + 1).EndsWith("ing", StringComparison.Ordinal) ? false : null;
        // "was denied a visa"
        if (Denials.Contains(word))
            return !(Word(text, at - 1) is "was" or "were" or "been" or "being" or "is" or "are");
        return Lexical.Contains(word) || (Is(word, "out") && Is(Word(text, at + 1), "of")) ? false : null;
    }

    private static bool? No(ReadText text, int at, out int width)
    {
        var next = Word(text, at + 1);
        var isEvidence = (Is(next, "evidence") || Is(next, "proof") || Is(next, "sign") || Is(next, "indication")) && Is(Word(text, at + 2), "that");
        width = isEvidence ? 3 : Is(next, "longer") || Is(next, "one") ? 2 : 1;
        // "No. 5", "No 5"
        if (next.Length > 0 && char.IsAsciiDigit(next[0]))
            return null;
        return !UnsureBehind.Contains(next) && !IsFollowedByComma(text, at) && !UnsureBefore.Contains(Word(text, at - 1));
    }

    // "unsafe", "unharmed"; not "under", "union", "until"
    private static bool IsPrefixed(ReadOnlySpan<char> word) =>
        word.Length > 5
        && word.StartsWith("un", StringComparison.OrdinalIgnoreCase)
        && !word.StartsWith("under", StringComparison.OrdinalIgnoreCase)
        && !word.StartsWith("uni", StringComparison.OrdinalIgnoreCase)
        && !Is(word, "unless")
        && !word.StartsWith("unanim", StringComparison.OrdinalIgnoreCase);

    private static bool IsContraction(ReadOnlySpan<char> word) => word.Length > 3 && word[^1] is 't' && word[^2] is '\'' or '’' && word[^3] is 'n';

    private static bool IsUnlimited(ReadText text, int at, int width)
    {
        if (IsInName(text, at, width) || IsConditional(text, at))
            return false;
        var isNot = width == 1 && !Is(Word(text, at), "never") && !Is(Word(text, at), "no");
        return !IsLimited(text, at + width, isNot);
    }

    // "No Man's Land", "Doctors Without Frontiers", "Never Say Never"
    private static bool IsInName(ReadText text, int at, int width) =>
        char.IsUpper(text.Value[text.Words[at].Start]) && Word(text, at + width) is [var first, ..] && char.IsUpper(first);

    private static bool IsConditional(ReadText text, int at)
    {
        for (var i = Math.Max(0, at - 5); i < at; i++)
        {
            var word = Word(text, i);
            if (Is(word, "if") || Is(word, "unless") || Is(word, "whether") || Is(word, "would"))
                return true;
        }
        return false;
    }

    // "not open until May", "never been higher", "not to Paris but to Rome": what is denied is less than what follows.
    private static bool IsLimited(ReadText text, int first, bool isNot)
    {
        for (var i = first; i < text.Words.Count && i < first + LongestScope; i++)
        {
            if (i > first && Gap(text, i).ContainsAny(Ends))
                return false;
            if (Limiting.Contains(Word(text, i)) || (isNot && Is(Word(text, i), "but")) || (Is(Word(text, i), "before") && IsDate(Word(text, i + 1))))
                return true;
        }
        return false;
    }

    private static bool IsDate(ReadOnlySpan<char> word) => word.Length > 0 && (char.IsAsciiDigit(word[0]) || NameWords.Of(word) == NameWord.Time);

    private static TextSpan ScopeOf(ReadText text, int first)
    {
        var end = first;
        while (end < text.Words.Count && end < first + LongestScope
            && (end == first || (!IsClauseEnd(text, end) && !ClauseWords.Contains(Word(text, end)))))
            end++;
        if (end == first || IsClauseEnd(text, first))
            return default;
        return new(text.Words[first].Start, text.Words[end - 1].End - text.Words[first].Start);
    }

    private static bool IsClauseEnd(ReadText text, int at) => at > 0 && Gap(text, at).ContainsAny(Stops);

    private static bool IsBehindComma(ReadText text, int at) => at > 0 && Gap(text, at).Contains(',');

    private static bool IsFollowedByComma(ReadText text, int at) => at + 1 < text.Words.Count && Gap(text, at + 1).Contains(',');

    private static int Next(ReadText text, int at, string word)
    {
        for (var i = at + 1; i < text.Words.Count && i < at + 12; i++)
        {
            if (Is(Word(text, i), word))
                return i;
        }
        return -1;
    }

    private static ReadOnlySpan<char> Gap(ReadText text, int at) =>
        text.Value.AsSpan(text.Words[at - 1].End, text.Words[at].Start - text.Words[at - 1].End);

    private static ReadOnlySpan<char> Word(ReadText text, int at) =>
        at < 0 || at >= text.Words.Count ? default : text.Value.AsSpan(text.Words[at].Start, text.Words[at].Length);

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        FrozenSet.ToFrozenSet(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
