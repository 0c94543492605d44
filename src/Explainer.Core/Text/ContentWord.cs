namespace Explainer.Text;

/// <summary>A word of a text that says what it is about: no article, pronoun, preposition or auxiliary.</summary>
/// <param name="Span">Where it stands, without "'s"; of a word with hyphens, one of its parts.</param>
/// <param name="Stem">The same for all inflections of a word ("closed", "closing"), whatever its case, accents and apostrophes; a hash.</param>
/// <param name="Root">The same for words of one family as well ("injured", "injuries"): the first letters of the stem; a hash.</param>
public readonly record struct ContentWord(TextSpan Span, ulong Stem, ulong Root)
{
    /// <summary>Those of an English text, in order; linear in its length.</summary>
    public static IReadOnlyList<ContentWord> In(ReadText text)
    {
        var found = new List<ContentWord>(text.Words.Count);
        foreach (var word in text.Words)
        {
            var end = word.End;
            if (word.Length > 2 && text.Value[end - 1] is 's' && PlainCharacter.Of(text.Value[end - 2]) == '\'')
                end -= 2;
            for (var start = word.Start; start < end;)
            {
                var hyphen = text.Value.AsSpan(start, end - start).IndexOfAny("-\u2010\u2011");
                var partEnd = hyphen < 0 ? end : start + hyphen;
                Add(text.Value, new(start, partEnd - start), found);
                start = partEnd + 1;
            }
        }
        return found;
    }

    private static void Add(string text, TextSpan span, List<ContentWord> found)
    {
        var word = text.AsSpan(span.Start, span.Length);
        if (word.Length == 0 || StopWords.Has(word))
            return;
        var (stem, root) = WordStem.Of(word);
        found.Add(new(span, stem, root));
    }
}
