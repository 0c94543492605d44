using Explainer.Check;
using Xunit;

namespace Explainer.Tests.Check;

/// <summary>What counts as quoted, and as held by a passage: FC305 and FC311 beyond their pages.</summary>
public class QuotedWordsTests
{
    private const string Source = """
        ---
        title: Report on the flood
        passages:
          - id: p1
            exact: The mayor said that "the dam didn't break", and that at least 24 people died.
          - id: p2
            paraphrase: It had rained for three days.
          - id: p3
            exact: Der Damm hielt.
            language: de
            translation: The dam held.
        ---
        """;

    [Theory]
    [InlineData("the dam didn’t break")]
    [InlineData("the dam didn't break,")]
    [InlineData("The mayor said that ‘the dam didn’t break’")]
    [InlineData("at least 24 people […]")]
    [InlineData("the dam […] at least 24 people died.")]
    [InlineData("the [great] dam")]
    public void Words_of_a_cited_passage_may_be_quoted(string quoted) => Assert.Empty(Check($"He said “{quoted}” there.", "un#p1"));

    [Theory]
    [InlineData("the dam did break")]
    [InlineData("the dam didn")]
    [InlineData("The dam didn’t break")]
    [InlineData("4 people died")]
    [InlineData("the dam … 24 people died")]
    public void Other_words_may_not(string quoted) => Assert.Equal("FC305", Assert.Single(Check($"He said “{quoted}” there.", "un#p1")).Rule.Id);

    [Fact]
    public void Translation_of_an_exact_passage_may_be_quoted() => Assert.Empty(Check("They said: “The dam held.”", "un#p3"));

    [Fact]
    public void One_exact_passage_among_paraphrases_makes_the_quotation_an_altered_one() =>
        Assert.Equal("FC305", Assert.Single(Check("It “rained for three days”.", "un#p2", "un#p1")).Rule.Id);

    [Fact]
    public void Claim_whose_passages_do_not_exist_is_left_to_the_rules_on_citations() => Assert.Empty(Check("It “rained for three days”.", "un#p9", "who#p1"));

    [Fact]
    public void Quotation_within_a_quotation_is_reported_once() =>
        Assert.Single(Check("They wrote: “The mayor said that ‘the dam broke’”.", "un#p1"));

    [Fact]
    public void Message_shows_where_quotation_and_passage_part() => Assert.Equal(
        "\"The mayor said that the dam broke\" stands in no exact passage that the claim \"dam\" cites. "
        + "After \"The mayor said that\" the quotation goes on \"the dam broke\", and the source goes on \"'the dam didn't break', and that\". "
        + "Quote word for word, or say it without quoting.",
        Assert.Single(Check("They wrote: “The mayor said that the dam broke”.", "un#p1")).Message);

    [Fact]
    public void Message_says_how_many_words_are_left_out() => Assert.Contains(
        "It leaves out \"didn't\" (1 word).", Assert.Single(Check("They wrote: “said that ‘the dam break’, and that at least 24 people died”.", "un#p1")).Message, StringComparison.Ordinal);

    [Fact]
    public void Quotation_in_the_prose_is_reported_in_the_page_that_has_it()
    {
        var other = ("other.md", "---\ntitle: Other\n---\nAs we wrote,\n[the mayor *said* “no dam broke”](claim:dam).\n");

        var finding = Assert.Single(Check("The dam held.", ["un#p1"], other));

        Assert.Equal(new Location("input/other.md", 5, 20, "no dam broke".Length), finding.At);
        Assert.Equal("dam", finding.ClaimId);
    }

    private static List<Finding> Check(string text, params string[] cited) => Check(text, cited, ("other.md", "---\ntitle: Other\n---\n"));

    private static List<Finding> Check(string text, string[] cited, (string Name, string Text) other)
    {
        var citations = string.Concat(cited.Select(passage => $"      - {passage}\n"));
        var page = $"---\ntitle: The dam\nclaims:\n  - id: dam\n    text: '{text.Replace("'", "''", StringComparison.Ordinal)}'\n    citations:\n{citations}---\n";
        return SiteBuild.Check(InputTree.Of(("site.yml", "title: The flood"), ("sources/un.md", Source), ("dam.md", page), other))
            .Findings.All.Where(finding => finding.Rule.Id is "FC305" or "FC311").ToList();
    }
}
