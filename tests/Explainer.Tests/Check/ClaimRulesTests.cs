using Xunit;

namespace Explainer.Tests.Check;

/// <summary>The rules on claims and ids, beyond what their pages show.</summary>
public class ClaimRulesTests
{
    private static readonly (string, string) Source = ("sources/un.md", "---\ntitle: Report\npassages:\n  - id: p1\n    exact: 24 people died.\n---\n");

    [Theory]
    [InlineData("superseded-by: other")]
    [InlineData("correction: {date: 2020-01-02, text: It was wrong., retracted: true}")]
    public void Fallen_claim_needs_neither_citation_nor_mark(string fall) =>
        Assert.Empty(Report("FC201 FC202 FC204", $"id: toll\n    text: 20 people died.\n    {fall}", "id: other\n    text: 24 people died.\n    citations: [un#p1]\n---\n[24](claim:other)"));

    [Fact]
    public void Withdrawn_claim_is_reported_where_the_prose_still_marks_it() => Assert.Equal(
        ["input/page.md:8 FC210"],
        Report("FC210", "id: toll\n    text: 20 people died.\n    correction: {date: 2020-01-02, text: It was wrong., retracted: true}\n---\n[20](claim:toll)"));

    [Theory]
    [InlineData("supported", "supports", true)]
    [InlineData("supported", "disputes", false)]
    [InlineData("refuted", "disputes", true)]
    [InlineData("refuted", "supports", false)]
    [InlineData("conflicting", "partly", true)]
    [InlineData("conflicting", "context", false)]
    [InlineData("not-enough-evidence", "context", true)]
    public void Review_is_carried_by_what_bears_its_rating(string rating, string stance, bool isCarried) => Assert.Equal(
        isCarried ? [] : ["input/page.md:4 FC202"],
        Report("FC202", $"id: toll\n    kind: review\n    text: 24 died.\n    rating: {rating}\n    explanation: So it is.\n    appearance: un#p1\n    citations:\n      - passage: un#p1\n        stance: {stance}"));

    [Fact]
    public void Unknown_source_of_an_appearance_is_reported_there() => Assert.Equal(
        ["input/page.md:8 FC205", "input/page.md:9 FC205"],
        Report("FC205 FC206", "id: toll\n    kind: review\n    text: 24 died.\n    rating: supported\n    appearance: who#p1\n    citations: [un#p1, fao#p1]\n    explanation: So it is."));

    [Fact]
    public void Mark_of_an_unknown_claim_in_a_note_is_reported_there() => Assert.Equal(
        ["input/sources/gazette.md:4 FC203"],
        Report("FC203", [("sources/gazette.md", "---\ntitle: Gazette\n---\nIt was first to say that [24 died](claim:toll).")]));

    [Fact]
    public void Speaker_of_a_passage_must_be_in_people() => Assert.Equal(
        ["input/sources/gazette.md:6 FC207"],
        Report("FC207", [("sources/gazette.md", "---\ntitle: Gazette\npassages:\n  - id: p1\n    exact: 24 died.\n    speaker: the mayor\n---\n")]));

    [Fact]
    public void Source_that_another_repeats_is_of_use() => Assert.Equal(
        ["input/sources/gazette.md:1 FC209", "input/sources/un.md:4 FC209"],
        Report("FC209", [Source, ("sources/gazette.md", "---\ntitle: Gazette\nderived-from: [un]\n---\n")]));

    [Fact]
    public void Second_source_of_one_name_in_another_folder_is_a_duplicate() =>
        Assert.Equal(["input/sources/un.md:1 FC106"], Report("FC106", [Source, ("sources/2019/un.md", "---\ntitle: Another\n---\n")]));

    [Fact]
    public void Second_passage_of_one_id_is_a_duplicate_in_its_source_only() => Assert.Equal(
        ["input/sources/gazette.md:6 FC106"],
        Report("FC106", [Source, ("sources/gazette.md", "---\ntitle: Gazette\npassages:\n  - id: p1\n    exact: 24 died.\n  - id: p1\n    exact: 30 died.\n---\n")]));

    private static List<string> Report(string rules, params string[] claims) =>
        Report(rules, [Source, ("page.md", "---\ntitle: The flood\nclaims:\n" + string.Concat(claims.Select(claim => $"  - {claim}\n")) + (claims[^1].Contains("---", StringComparison.Ordinal) ? "" : "---\n"))]);

    private static List<string> Report(string rules, (string, string)[] files) =>
        SiteBuild.Check(InputTree.Of([("site.yml", "title: The flood"), .. files])).Findings.All
            .Where(finding => rules.Contains(finding.Rule.Id, StringComparison.Ordinal))
            .Select(finding => $"{finding.At.Path}:{finding.At.Line} {finding.Rule.Id}")
            .ToList();
}
