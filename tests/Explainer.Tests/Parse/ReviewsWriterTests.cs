using Explainer.Parse;
using Explainer.Text;
using Xunit;

namespace Explainer.Tests.Parse;

public class ReviewsWriterTests
{
    private const string Older = """
        # Who compared what.

        # Two of us looked at this one.
        - claim: b
          passage: s#p2   # page 4
          by: 'keeper'
          on: 2024-01-02
          claim-text: >-
            The lamp
            was lit.
          passage-text: The lamp was lit.
        - claim: a
          passage: s#p1
          by: keeper
          on: 2024-01-01
          claim-text: Out.
          passage-text: It was out.

        """;

    [Fact]
    public void Entries_are_sorted_and_others_keep_their_text_and_comments()
    {
        var written = ReviewsWriter.Record(Older, [Review("aa", "s#p3", "He said: \"no\" # here")], out _);

        Assert.Equal("""
            # Who compared what.

            - claim: a
              passage: s#p1
              by: keeper
              on: 2024-01-01
              claim-text: Out.
              passage-text: It was out.

            - claim: aa
              passage: s#p3
              by: mayor
              on: 2024-02-01
              claim-text: "He said: \"no\" # here"
              passage-text: "The passage."

            # Two of us looked at this one.
            - claim: b
              passage: s#p2   # page 4
              by: 'keeper'
              on: 2024-01-02
              claim-text: >-
                The lamp
                was lit.
              passage-text: The lamp was lit.

            """, written);
    }

    [Fact]
    public void A_claim_reviewed_again_takes_the_place_of_its_entry_and_keeps_the_comment_above()
    {
        var written = ReviewsWriter.Record(Older, [Review("b", "s#p2", "New.")], out _)!;

        Assert.Single(Entries(written), entry => entry.Claim.Value == "b");
        Assert.Contains("# Two of us looked at this one.\n- claim: b\n  passage: s#p2\n  by: mayor\n", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- claim: b\n  passage: [\n")]
    [InlineData("- claim: b\n")]
    [InlineData("a: b\n")]
    [InlineData("[{claim: a, passage: s#p1, by: keeper, on: 2024-01-01, claim-text: A, passage-text: B}]\n")]
    [InlineData("- {claim: a, passage: s#p1, by: k, on: 2024-01-01, claim-text: &t A, passage-text: B}\n- {claim: A, passage: s#p1, by: k, on: 2024-01-01, claim-text: *t , passage-text: B}\n")]
    public void A_file_that_cannot_be_taken_apart_is_left_alone(string text)
    {
        Assert.Null(ReviewsWriter.Record(text, [Review("b", "s#p2", "New.")], out var problem));
        Assert.NotEqual("", problem);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]\n")]
    [InlineData("# Nothing yet.\n")]
    public void The_first_entry_makes_the_list(string text) =>
        Assert.Single(Entries(ReviewsWriter.Record(text, [Review("b", "s#p2", "New.")], out _)!));

    [Theory]
    [InlineData("plain")]
    [InlineData("a: b # c")]
    [InlineData("\"quoted\" \\ back")]
    [InlineData("two\nlines\n\nand a tab\tin it")]
    [InlineData("no")]
    [InlineData("😀 \u2028\uFEFF\u0007\u0085 بغداد")]
    public void Words_are_read_back_as_they_were(string words) =>
        Assert.Equal(words, Entries(ReviewsWriter.Record("", [Review("no", "s#p2", words)], out _)!).Single().ClaimText);

    [Fact]
    public void Line_ends_stay_those_of_the_file() =>
        Assert.Equal(
            ReviewsWriter.Record(Older, [Review("c", "s#p2", "New.")], out _)!.Replace("\n", "\r\n", StringComparison.Ordinal),
            ReviewsWriter.Record(Older.Replace("\n", "\r\n", StringComparison.Ordinal), [Review("c", "s#p2", "New.")], out _));

    private static IReadOnlyList<ParsedReview> Entries(string text) => SmallSite.Of(("reviews.yml", text)).Parsed.Reviews;

    private static ParsedReview Review(string claim, string passage, string claimText)
    {
        Assert.True(Edtf.TryParse("2024-02-01", out var day, out _));
        return new(default, new(claim, default), PassageReference.Of(passage, default)!, new Written<string>("mayor", default), day, claimText, "The passage.", Sha256: null);
    }
}
