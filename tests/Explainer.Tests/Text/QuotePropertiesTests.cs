using Explainer.Text;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Text;

/// <summary>What holds for quotations that are cut out of any text.</summary>
[Properties(Arbitrary = [typeof(ForeignText)])]
public sealed class QuotePropertiesTests
{
    // Few, so that they come again and again, in other cases and with other letters round them.
    private static readonly string[] Vocabulary = ["the", "dam", "The", "a", "held", "24", "broke.", "“no”,", "didn’t", "1,500", "Kata’ib", "über", "漢"];

    [Property(MaxTest = 1000)]
    public bool A_quotation_with_an_omission_is_found_where_it_was_cut(ForeignText text, ushort first, byte left, byte leftOut, byte right)
    {
        var value = text.Value.Replace('[', '(').Replace(']', ')');
        var words = Words.In(value).ToList();
        if (words.Count < 3)
            return true;
        var from = first % (words.Count - 2);
        var gap = from + 1 + left % (words.Count - from - 2);
        var behind = gap + 1 + leftOut % (words.Count - gap - 1);
        var to = behind + right % (words.Count - behind);
        var quotation = $"{value[words[from].Start..words[gap - 1].End]} […] {value[words[behind].Start..words[to].End]}";
        return QuoteMatcher.Find(NormalText.Of(value), new(quotation)) switch
        {
            QuoteMatch.Once once => IsWithin(once.Place),
            QuoteMatch.Several several => several.Places.Count == 100 || several.Places.Any(IsWithin),
            _ => false,
        };

        // Where the words stand closer together than they were cut, that is the place.
        bool IsWithin(QuotePlace place) => place.Pieces is [var one, var other] && one.End <= other.Start && place.Whole.End > words[from].Start && place.Whole.Start < words[to].End;
    }

    [Property(MaxTest = 1000)]
    public bool A_quotation_that_passes_over_words_says_so_or_stands_elsewhere(byte[] signs, ushort first, byte left, byte leftOut, byte right)
    {
        var (words, from, gap, behind, to) = Cut([.. signs.Select(sign => Vocabulary[sign % Vocabulary.Length])], first, left, leftOut, right);
        return words.Length == 0
            || QuoteMatcher.Find(NormalText.Of(string.Join(' ', words)), new(Quotation(words, from, gap, behind, to))) is not QuoteMatch.Absent;
    }

    [Property(MaxTest = 1000)]
    public bool A_quotation_that_passes_over_words_of_its_own_says_which(byte length, ushort first, byte left, byte leftOut, byte right)
    {
        var (words, from, gap, behind, to) = Cut([.. Enumerable.Range(0, length).Select(number => $"w{number}")], first, left, leftOut, right);
        if (words.Length == 0)
            return true;
        var text = string.Join(' ', words);
        return QuoteMatcher.Find(NormalText.Of(text), new(Quotation(words, from, gap, behind, to))) is QuoteMatch.WordsLeftOut { LeftOut: [var only] } match
            && only.Span.In(text) == string.Join(' ', words[gap..behind])
            && only.Count == behind - gap
            && match.Passage.In(text) == string.Join(' ', words[from..to]);
    }

    [Property]
    public bool Any_two_strings_can_be_compared(NonNull<string> text, NonNull<string> quotation, string? prefix, string? suffix) =>
        QuoteMatcher.Find(NormalText.Of(text.Get), new(quotation.Get, prefix, suffix)) is not null
        && WordDifference.OfQuotation(quotation.Get, text.Get) is not null
        && QuotationMarks.In(text.Get) is not null;

    [Fact]
    public void A_quotation_of_nothing_is_absent() => Assert.IsType<QuoteMatch.Absent>(QuoteMatcher.Find(NormalText.Of(""), new("")));

    // At least two words on either side, and no more left out than quoted: beyond that the words are scattered rather than shortened.
    private static (string[] Words, int From, int Gap, int Behind, int To) Cut(string[] words, ushort first, byte left, byte leftOut, byte right)
    {
        if (words.Length < 5)
            return ([], 0, 0, 0, 0);
        var from = first % (words.Length - 4);
        var gap = from + 2 + left % (words.Length - from - 4);
        var behind = gap + 1 + leftOut % Math.Min(gap - from, words.Length - gap - 2);
        var to = behind + 2 + right % (words.Length - behind - 1);
        return (words, from, gap, behind, Math.Min(to, words.Length));
    }

    private static string Quotation(string[] words, int from, int gap, int behind, int to) =>
        string.Join(' ', words[from..gap].Concat(words[behind..to]));
}
