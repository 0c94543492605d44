namespace Explainer.Text;

/// <summary>What a text is compared by: its words, and each mark of punctuation between them.</summary>
internal sealed class WordsAndMarks
{
    private readonly string text;
    private readonly List<TextSpan> places = [];
    private readonly List<string> forms = [];

    private WordsAndMarks(string text) => this.text = text;

    public int Count => places.Count;

    public TextSpan this[int index] => places[index];

    /// <summary>All of a text.</summary>
    public static WordsAndMarks Of(string text) => Read(text, withQuotationMarks: true);

    /// <summary>What counts of the source of a quotation: a quotation may set other quotation marks, or none.</summary>
    public static WordsAndMarks OfSource(string text) => Read(text, withQuotationMarks: false);

    /// <summary>What counts of a quotation: what stands in brackets is not the source's.</summary>
    /// <remarks>Blanks take their place, so that all else stays where it is.</remarks>
    public static WordsAndMarks OfQuotation(string text)
    {
        var plain = text.ToCharArray();
        for (var open = text.IndexOf('[', StringComparison.Ordinal); open >= 0 && text.IndexOf(']', open) is var close and >= 0; open = text.IndexOf('[', close))
            plain.AsSpan(open, close + 1 - open).Fill(' ');
        return Read(new(plain), withQuotationMarks: false);
    }

    public bool SameAt(int index, WordsAndMarks other, int otherIndex) => string.Equals(forms[index], other.forms[otherIndex], StringComparison.Ordinal);

    /// <summary>One to a line: no word or mark holds a line break.</summary>
    public string Lines(Range range) => string.Join('\n', forms[range]);

    /// <summary>From the first to the last of a range; empty, where the next begins, for an empty one.</summary>
    public TextSpan Span(Range range)
    {
        var (start, count) = range.GetOffsetAndLength(Count);
        if (count > 0)
            return new(places[start].Start, places[start + count - 1].End - places[start].Start);
        return new(start < Count ? places[start].Start : text.Length, 0);
    }

    public bool HasSpaceBefore(int index) => places[index].Start > 0 && char.IsWhiteSpace(text[places[index].Start - 1]);

    private static WordsAndMarks Read(string text, bool withQuotationMarks)
    {
        var all = new WordsAndMarks(text);
        var end = 0;
        foreach (var word in Words.In(text))
        {
            all.AddMarks(end, word.Start, withQuotationMarks);
            all.Add(word);
            end = word.End;
        }
        all.AddMarks(end, text.Length, withQuotationMarks);
        return all;
    }

    private void AddMarks(int from, int to, bool withQuotationMarks)
    {
        for (var i = from; i < to; i++)
        {
            var length = i + 1 < to && char.IsSurrogatePair(text, i) ? 2 : 1;
            if (!char.IsWhiteSpace(text[i]) && !PlainCharacter.IsInvisible(text[i]) && (withQuotationMarks || PlainCharacter.Of(text[i]) is not ('"' or '\'')))
                Add(new(i, length));
            i += length - 1;
        }
    }

    private void Add(TextSpan place)
    {
        var form = NormalText.Of(place.In(text)).Value.Trim();
        if (form.Length == 0)
            return;
        places.Add(place);
        forms.Add(form);
    }
}
