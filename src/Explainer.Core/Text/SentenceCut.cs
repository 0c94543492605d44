using System.Collections.Frozen;

namespace Explainer.Text;

/// <summary>Says what a quotation cuts off that bears on what it says: the condition behind it, the "not" before it.</summary>
/// <remarks>
/// English only. To quote part of a sentence is normal, so that only words which are nearly always missed are looked for, and
/// only those that stand directly beside the quotation, in its own sentence. Looks no further than a few hundred characters.
/// </remarks>
public static class SentenceCut
{
    // As far as one looks for the end of a sentence, and as much of it as is shown.
    private const int LongestRest = 400;
    private const int ShownWords = 8;
    private const int LongestSubject = 6;

    // No limit of the lists below has more letters, with the word's bounds.
    private const int LongestLimit = 32;

    private static readonly string[] LimitsBehind =
    [
        "if", "unless", "except", "until", "only", "provided", "assuming", "as long as", "so long as", "on condition", "subject to", "pending",
        "or", "but only", "but not", "but never", "though not", "although not", "according to", "reportedly", "allegedly", "supposedly",
        "if true", "at best", "at most", "in theory",
    ];

    private static readonly string[] LimitsBefore =
    [
        "not", "never", "no", "nor", "neither", "without", "hardly", "deny", "denies", "denied", "deny that", "denies that", "denied that",
        "denying that", "not true that", "untrue that", "false that", "unlikely that", "no evidence that", "no proof that", "no sign that",
        "doubt that", "doubts that", "doubted that", "doubt whether", "doubts whether", "doubted whether", "if", "unless", "whether",
        "only if", "falsely", "possibly", "perhaps", "maybe", "reportedly", "allegedly", "supposedly", "apparently",
    ];

    private static readonly string[] Hedges =
    [
        "at least", "at most", "about", "around", "almost", "nearly", "up to", "more than", "over", "under", "fewer than", "less than", "as many as",
        "roughly", "approximately", "an estimated", "estimated", "some", "no more than",
    ];

    private static readonly string[] Scales =
        ["hundred", "thousand", "million", "billion", "trillion", "bn", "percent", "per cent", "percentage points", "%"];

    private static readonly FrozenSet<string> Reporting = FrozenSet.ToFrozenSet(
    [
        "said", "says", "claimed", "claims", "alleged", "alleges", "reported", "reports", "argued", "argues", "insisted", "insists",
        "suggested", "suggests", "believes", "believed", "announced", "stated",
    ]);

    // A clause that begins so is about something else than what stands before it.
    private static readonly FrozenSet<string> Joining = FrozenSet.ToFrozenSet(
        ["and", "or", "but", "who", "which", "whose", "that", "while", "when", "after", "before", "because", "as", "where", "so", "with"]);

    // What may stand between "the mayor said" and the end of the sentence.
    private static readonly FrozenSet<string> AfterReporting = FrozenSet.ToFrozenSet(
    [
        "on", "in", "at", "to", "after", "late", "early", "today", "yesterday", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday", "through",
    ]);

    /// <summary>The words right behind a stretch that limit it, with a little of what follows them.</summary>
    /// <param name="text">The source.</param>
    /// <param name="quoted">The stretch that is quoted.</param>
    /// <param name="withAttribution">Whether "the mayor said" counts as a limit: where nothing else says whose words they are.</param>
    /// <returns>Null where the sentence ends with the stretch, or goes on without limiting it.</returns>
    public static TextSpan? Behind(string text, TextSpan quoted, bool withAttribution)
    {
        if (EndsSentence(text, quoted.End))
            return null;
        var start = quoted.End;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]) && text[start] != '%')
            start++;
        var next = OnOneLine(text[start..Math.Min(text.Length, start + LongestLimit)]);
        var isDirect = string.IsNullOrWhiteSpace(text[quoted.End..start]);
        var isLimited = Array.Exists(LimitsBehind, limit => StartsWith(next, limit) && (limit != "or" || isDirect) && !StartsWith(next, "if not"))
            || (isDirect && char.IsDigit(LastWordCharacter(text, quoted)) && Array.Exists(Scales, scale => StartsWith(next, scale)))
            || (withAttribution && IsBeforeAttribution(text, quoted.End, start));
        return isLimited ? Next(text, start) : null;
    }

    private static bool IsBeforeAttribution(string text, int end, int start)
    {
        var from = Math.Max(0, end - 2);
        return text.AsSpan(from, start - from).Contains(',') && IsAttribution(OnOneLine(text[start..RestEnd(text, start)]));
    }

    /// <summary>The words right before a stretch that limit it.</summary>
    /// <param name="text">The source.</param>
    /// <param name="quoted">The stretch that is quoted.</param>
    /// <param name="withAttribution">Whether "the mayor said that" counts as a limit.</param>
    /// <returns>Null where the sentence begins with the stretch, or nothing there limits it.</returns>
    public static TextSpan? Before(string text, TextSpan quoted, bool withAttribution)
    {
        var end = quoted.Start;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]) && !IsBreak(text, end - 1))
            end--;
        // Every limit ends in a letter.
        if (end == 0 || !char.IsLetter(text[end - 1]))
            return null;
        var before = OnOneLine(text[Math.Max(0, end - LongestLimit)..end]);
        var longest = Longest(LimitsBefore, before) ?? (BeginsWithFigure(text, quoted) ? Longest(Hedges, before) : null);
        if (longest is null && withAttribution)
            longest = ReportedThat(before);
        return longest is null ? null : new TextSpan(end - longest.Length, longest.Length);
    }

    /// <summary>"said that" where a text ends so; null where it does not.</summary>
    private static string? ReportedThat(string before)
    {
        const string That = " that";
        if (!before.EndsWith(That, StringComparison.OrdinalIgnoreCase))
            return null;
        var (start, end) = (before.Length - That.Length, before.Length - That.Length);
        while (start > 0 && char.IsLetter(before[start - 1]))
            start--;
        return Reporting.Contains(before[start..end].ToLowerInvariant()) && WordBounds.IsAt(before, start) ? before[start..] : null;
    }

    /// <summary>Whether a sentence begins at a place: behind the end of another, at the beginning of a line, or of the text.</summary>
    public static bool BeginsSentence(string text, int at)
    {
        while (at > 0 && (char.IsWhiteSpace(text[at - 1]) || IsMark(text[at - 1])))
        {
            if (IsBreak(text, at - 1))
                return true;
            at--;
        }
        return at == 0 || IsStop(text[at - 1]);
    }

    /// <summary>Whether the sentence is over at a place: a stop, a line's end or the text's stands there, or just before it.</summary>
    public static bool EndsSentence(string text, int at)
    {
        var last = at - 1;
        while (last >= 0 && IsMark(text[last]))
            last--;
        if (last >= 0 && IsStop(text[last]))
            return true;
        while (at < text.Length && (IsMark(text[at]) || char.IsWhiteSpace(text[at])) && !IsBreak(text, at))
            at++;
        return at == text.Length || text[at] is ';' || IsBreak(text, at) || IsStop(text[at]);
    }

    /// <summary>The next few words of the sentence behind a place.</summary>
    public static TextSpan Next(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return new TextSpan(at, QuoteSearch.AfterWords(text[at..RestEnd(text, at)], 0, ShownWords, LongestRest));
    }

    private static int RestEnd(string text, int start)
    {
        var limit = Math.Min(text.Length, start + LongestRest);
        var end = start;
        while (end < limit && !IsBreak(text, end) && !(IsStop(text[end]) && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]))))
            end++;
        return end;
    }

    // "the mayor said", "said the mayor", "rescuers in the north reported on Monday": and then nothing that is said.
    private static bool IsAttribution(string rest)
    {
        var words = Words.In(rest).Take(LongestSubject + 2).ToList();
        if (words.Count == 0)
            return false;
        string Word(int i) => words[i].In(rest).ToLowerInvariant();
        if (Joining.Contains(Word(0)))
            return false;
        if (Reporting.Contains(Word(0)))
            return words.Count > 1 && Word(1) is not ("that" or "it" or "he" or "she" or "they");
        var verb = Enumerable.Range(1, words.Count - 1).FirstOrDefault(i => Reporting.Contains(Word(i)));
        if (verb == 0 || verb > LongestSubject)
            return false;
        var behind = rest.AsSpan(words[verb].End).TrimStart();
        return behind.IsEmpty || behind[0] is ',' || (verb + 1 < words.Count && AfterReporting.Contains(Word(verb + 1)));
    }

    // A line that goes on in small letters or figures was only wrapped.
    private static bool IsBreak(string text, int at)
    {
        if (text[at] is not ('\n' or '\r'))
            return false;
        var next = at + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        return next == text.Length || !(char.IsLower(text[next]) || char.IsDigit(text[next])) || text.AsSpan(at, next - at).Count('\n') > 1;
    }

    private static string OnOneLine(string text) => text.Replace('\n', ' ').Replace('\r', ' ').Replace('\u00A0', ' ');

    private static string? Longest(string[] limits, string before)
    {
        string? longest = null;
        foreach (var limit in limits)
        {
            if (limit.Length > (longest?.Length ?? 0) && EndsWith(before, limit))
                longest = limit;
        }
        return longest;
    }

    private static bool StartsWith(string text, string words) =>
        text.StartsWith(words, StringComparison.OrdinalIgnoreCase) && WordBounds.IsAt(text, words.Length);

    private static bool EndsWith(string text, string words) =>
        text.EndsWith(words, StringComparison.OrdinalIgnoreCase) && WordBounds.IsAt(text, text.Length - words.Length);

    private static bool BeginsWithFigure(string text, TextSpan quoted)
    {
        var at = quoted.Start;
        while (at < quoted.End && !char.IsLetterOrDigit(text[at]))
            at++;
        return at < quoted.End && char.IsDigit(text[at]);
    }

    private static char LastWordCharacter(string text, TextSpan quoted)
    {
        var at = quoted.End - 1;
        while (at > quoted.Start && !char.IsLetterOrDigit(text[at]))
            at--;
        return at < 0 ? '\0' : text[at];
    }

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।';

    private static bool IsMark(char c) => c is '"' or '\'' or '’' or '”' or '“' or '‘' or '»' or '›' or '」' or '』' or ')' or ']';
}
