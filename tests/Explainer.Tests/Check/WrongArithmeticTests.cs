using Xunit;

namespace Explainer.Tests.Check;

/// <summary>FC409, beside its page: what a declared sum may begin with, and what it may come to.</summary>
public sealed class WrongArithmeticTests
{
    [Theory]
    [InlineData("63 - 24 = 39", "Of 63 people 24 died.", "39 were saved.")]
    [InlineData("39 = 63 - 24", "Of 63 people 24 died.", "39 were saved.")]
    [InlineData("63 - 24 = 39 = 3 × 13", "Of 63 people 24 died.", "39 were saved.")]
    [InlineData("(24 + 30 + 36) / 3 = 30", "There were 24, 30 and 36 floods.", "On average there were 30 floods.")]
    [InlineData("(30 - 24) / 24 = 25%", "The number went from 24 to 30.", "The number rose by a quarter.")]
    [InlineData("24 / 63 ≈ 38%", "Of 63 people 24 died.", "Nearly 40% of the people died.")]
    [InlineData("100 - 38 = 62%", "38 percent died.", "62% were saved.")]
    [InlineData("100% - 38% = 62%", "38 percent died.", "62% were saved.")]
    [InlineData("48 / 24 = 2", "There were 24 and then 48 cases.", "The number of cases doubled.")]
    [InlineData("1 + 2 = 3", "It killed a policeman and two soldiers.", "It killed three people.")]
    [InlineData("2 + 2 = 4", "Ann, Bob, Cid and Dan were there.", "Four people were there.")]
    [InlineData("2024 - 1991 = 33", "She was born in 1991.", "She was 33.")]
    [InlineData("90 / 60 = 1.5 hours", "It took 90 minutes.", "It took an hour and a half.")]
    [InlineData("5 miles × 1.61 ≈ 8 km", "It is 5 miles away.", "It is 8 km away.")]
    [InlineData("2.4 million × 2 = 4.8 million", "Each of the two cost 2.4 million.", "They cost 4,800,000.")]
    [InlineData("2024-05-03 - 2024-05-01 = 2 days", "It broke on 1 May and was mended on Friday.", "It was mended two days later.")]
    [InlineData("19:30 - 19:00 = 30 minutes", "The call was at 19:00, the strike at 19:30.", "The call came half an hour before.")]
    [InlineData("15 - 15 = 0", "15 came and 15 went.", "Nobody stayed.")]
    [InlineData("24 - 63 = -39", "It fell from 63 to 24.", "It fell by 39.")]
    [InlineData("63 - 24 = 39; 39 × 2 = 78", "Of 63 people 24 died. The two boats took each as many as were left.", "The boats had 78 places.")]
    public void Sum_from_the_passage_to_the_claim_is_not_reported(string derived, string passage, string claim) => Assert.Empty(Report(derived, passage, claim));

    [Theory]
    [InlineData("63 - 23 = 40", "Of 63 people 24 died.", "40 were saved.", "\"23\" is no figure of s#p.")]
    [InlineData("63 - 2 = 61", "Of 63 people 24 died.", "61 were saved.", "\"2\" is no figure of s#p.")]
    [InlineData("63 - 24 = 39", "Of 63 people 24 died.", "49 were saved.", "The sum comes to \"39\", which the claim \"c\" does not say.")]
    [InlineData("63 - 24 = 38", "Of 63 people 24 died.", "38 were saved.", "\"63 - 24\" is 39, and not \"38\". Correct the sum")]
    [InlineData("24 / 63 = 38%", "Of 63 people 24 died.", "38% died.", "\"24 / 63\" is 0.380952, and not \"38%\". Correct it, or write ≈")]
    [InlineData("63 minus = 39", "Of 63 people 24 died.", "39 were saved.", "\"63 minus = 39\" cannot be calculated at \"= 39\": a number is missing.")]
    [InlineData("24 / 0 = 24", "Of 63 people 24 died.", "24 died.", "cannot be calculated at \"/ 0 = 24\": it divides by zero.")]
    [InlineData("63 - 24", "Of 63 people 24 died.", "39 were saved.", "cannot be calculated at its end: there is no result.")]
    [InlineData("2024-05-04 - 2024-05-01 = 3 days", "It broke on 1 May, and was mended on 3 May.", "It was mended three days later.", "\"2024-05-04\" is no figure of s#p.")]
    public void Sum_that_is_wrong_is_reported_once_with_what_is_wrong(string derived, string passage, string claim, string message) =>
        Assert.Contains(message, Assert.Single(Report(derived, passage, claim)), StringComparison.Ordinal);

    [Fact]
    public void Figures_of_several_passages_may_be_joined() =>
        Assert.DoesNotContain("FC409", SmallSite.Of(
            ("sources/s.md", "---\ntitle: S\npassages:\n  - id: p\n    exact: There were 63.\n  - id: q\n    exact: 24 died.\n---\n"),
            ("a.md", "---\ntitle: A\nclaims:\n  - id: c\n    text: 39 were saved.\n    citations:\n      - passage: s#p\n        derived: 63 - 24 = 39\n      - passage: s#q\n        stance: partly\n---\n[39](claim:c)\n"))
            .Findings.All.Select(finding => finding.Rule.Id));

    [Fact]
    public void Wrong_sum_is_told_once_and_not_as_a_figure_that_no_passage_has()
    {
        var findings = Check("63 - 24 = 38", "Of 63 people 24 died.", "38 were saved.");

        Assert.Equal(["FC409"], findings.Findings.All.Where(finding => finding.Rule.Id[2] == '4').Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Finding_stands_at_the_words_that_are_wrong() =>
        Assert.Equal(
            "input/a.md:8:45",
            Check("63 - 24 = 38", "Of 63 people 24 died.", "38 were saved.").Findings.All.Single(finding => finding.Rule.Id == "FC409").At.ToString());

    private static List<string> Report(string derived, string passage, string claim) =>
        Check(derived, passage, claim).Findings.All.Where(finding => finding.Rule.Id == "FC409").Select(finding => finding.Message).ToList();

    private static SiteBuild Check(string derived, string passage, string claim) => SmallSite.Of(
        ("sources/s.md", $"---\ntitle: S\npassages:\n  - id: p\n    exact: \"{passage}\"\n---\n"),
        ("a.md", $"---\ntitle: A\nclaims:\n  - id: c\n    text: \"{claim}\"\n    date: 2024-05-03\n    citations:\n      - {{ passage: s#p, derived: \"{derived}\" }}\n---\n[It](claim:c)\n"));
}
