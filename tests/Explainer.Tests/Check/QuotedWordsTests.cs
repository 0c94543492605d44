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

    [Theory]
    [InlineData("He said: “[the dam didn’t break](claim:dam)”.", null)]
    [InlineData("He said: \"[the dam didn't break](claim:dam)\".", null)]
    [InlineData("He said: « [the dam didn’t break](claim:dam) ».", null)]
    [InlineData("He said: 「[the dam didn’t break](claim:dam)」.", null)]
    [InlineData("He said: “that ‘[the dam](claim:dam) didn’t break’, and that at least 24”.", null)]
    [InlineData("He said that [“the dam didn’t](claim:dam) break”.", null)]
    [InlineData("He said: “[the dam broke](claim:dam)”.", "the dam broke")]
    [InlineData("He said: '[the dam broke](claim:dam)'.", "the dam broke")]
    [InlineData("He said: „[the dam broke](claim:dam)“.", "the dam broke")]
    [InlineData("He said: “[the *dam* broke](claim:dam) at night”.", "the dam broke at night")]
    [InlineData("He said that [“the dam](claim:dam) broke”.", "the dam broke")]
    [InlineData("A pipe of 5\" and [“the dam broke”](claim:dam).", "the dam broke")]
    public void Quotation_round_a_mark_is_the_claims(string prose, string? reported)
    {
        var found = Check("The dam held.", ["un#p1"], ("other.md", $"---\ntitle: Other\n---\n{prose}\n"));

        Assert.Equal(reported is null ? [] : [$"FC305 \"{reported}\""], found.Select(finding => $"{finding.Rule.Id} {finding.Message[..(finding.Message.IndexOf('"', 1) + 1)]}"));
        Assert.All(found, finding => Assert.Equal("dam", finding.ClaimId));
    }

    [Theory]
    [InlineData("The mayor called it “a new beginning for all of us”; [the dam held](claim:dam).", null)]
    [InlineData("The mayor spoke of “the dam”; [the dam held](claim:dam).", null)]
    [InlineData("He said that “that ‘the dam didn’t break’, and that at least 24 people died”; [the dam held](claim:dam).", null)]
    [InlineData("He said that “the dam didn’t break, and that about 24 people died”; [the dam held](claim:dam).", "FC305")]
    [InlineData("He said that “the dam didn’t break, and that about 24 people died”.", null)]
    public void Quotation_beside_a_mark_is_reported_where_it_is_nearly_a_passage(string prose, string? rule) => Assert.Equal(
        rule is null ? [] : [rule],
        Check("The dam held.", ["un#p1"], ("other.md", $"---\ntitle: Other\n---\n{prose}\n")).Select(finding => finding.Rule.Id));

    [Fact]
    public void Quotation_round_a_mark_of_paraphrases_is_a_quoted_paraphrase() => Assert.Equal(
        "FC311",
        Assert.Single(Check("It rained.", ["un#p2"], ("other.md", "---\ntitle: Other\n---\n“[It had rained](claim:dam)”, they said.\n"))).Rule.Id);

    [Fact]
    public void Title_that_nearly_quotes_a_passage_is_reported_in_it()
    {
        var finding = Assert.Single(Check("The dam held.", ["un#p1"], ("other.md", "---\ntitle: “at least 42 people died”\n---\n[The dam held](claim:dam).\n")));
        Assert.Equal(new Location("input/other.md", 2, 9, "at least 42 people died".Length), finding.At);
        Assert.Equal("dam", finding.ClaimId);
    }

    [Theory]
    [InlineData("“The dam held”, as the report has it.", null)]
    [InlineData("“The dam broke”, as the report has it.", "FC305")]
    public void Explanation_of_a_review_quotes_its_passages(string explanation, string? rule)
    {
        var page = $"---\ntitle: A\nclaims:\n  - id: rated\n    kind: review\n    text: It held.\n    rating: refuted\n    explanation: {explanation}\n    appearance: un#p2\n    citations: [un#p3]\n---\n";
        Assert.Equal(rule is null ? [] : [rule], SmallSite.Of(("sources/un.md", Source), ("a.md", page)).Findings.All.Select(finding => finding.Rule.Id).Where(id => id is "FC305" or "FC311"));
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
