using Explainer.Check;
using Explainer.Resolve;
using Explainer.Text;
using Xunit;

namespace Explainer.Tests.Check;

/// <summary>What happens to a record of comparisons when the things compared change.</summary>
public class ReviewRulesTests
{
    private const string Entry = """
        - claim: deaths
          passage: un#p1
          by: mayor
          on: 2024-02-01
          claim-text: At least 24 people died.
          passage-text: At least 24 people died in the flood.

        """;

    [Fact]
    public void A_changed_claim_shows_the_words_that_changed()
    {
        var finding = Assert.Single(Findings(Entry, claim: "At least 31 people died."), finding => finding.Rule.Id == "FC501");

        Assert.Equal(
            "The claim \"deaths\" changed since the review of 2024-02-01 by mayor: \"At least [-24-] {+31+} people died.\". Compare it with its passages again: explainer review deaths --by PERSON.",
            finding.Message);
        Assert.Equal(("31", "24"), (Marked(finding.Compared!.Ours), Marked(finding.Compared.Theirs)));
    }

    [Fact]
    public void Other_quotation_marks_and_dashes_are_no_change() =>
        Assert.DoesNotContain(
            Findings(Entry.Replace("24 people", "‘24’ – people", StringComparison.Ordinal), claim: "At least '24' - people died.", passage: "At least '24' - people died in the flood."),
            finding => finding.Rule.Id is "FC501" or "FC502");

    [Fact]
    public void A_snapshot_with_other_bytes_is_a_changed_passage()
    {
        var finding = Assert.Single(Findings(Entry + $"  sha256: {new string('0', 64)}\n"), finding => finding.Rule.Id == "FC502");

        Assert.StartsWith("The source \"un\" has had its snapshot taken away since the review", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_that_fell_is_not_compared_again() =>
        Assert.DoesNotContain(
            Findings(Entry, claim: "At least 31 people died.\n    correction: {date: 2024-02-03, text: Wrong., retracted: true}"),
            finding => finding.Rule.Id.StartsWith("FC5", StringComparison.Ordinal));

    [Theory]
    [InlineData(null, false)]
    [InlineData("2025-01-31", false)]
    [InlineData("2025-02-01", true)]
    public void A_review_expires_on_the_day_after_its_last(string? day, bool isExpired)
    {
        EdtfDay? asOf = day is null ? null : Edtf.TryParse(day, out var date, out _) ? date.Latest : throw new ArgumentException(day, nameof(day));

        Assert.Equal(isExpired, Check(Entry, asOf: asOf).Findings.All.Any(finding => finding.Rule.Id == "FC503"));
    }

    [Fact]
    public void An_entry_that_names_nothing_is_reported_at_the_entry() =>
        Assert.Equal(
            ["input/reviews.yml:1 FC203", "input/reviews.yml:3 FC207", "input/reviews.yml:8 FC206", "input/reviews.yml:14 FC205"],
            Findings(string.Concat(
                    Entry.Replace("deaths", "death", StringComparison.Ordinal).Replace("mayor", "major", StringComparison.Ordinal),
                    Entry.Replace("un#p1", "un#p9", StringComparison.Ordinal),
                    Entry.Replace("un#p1", "um#p1", StringComparison.Ordinal)))
                .Where(finding => finding.At.Path == "input/reviews.yml")
                .Select(finding => $"{finding.At.Path}:{finding.At.Line} {finding.Rule.Id}"));

    [Fact]
    public void A_review_of_a_claim_in_a_draft_waits_for_its_page() =>
        Assert.DoesNotContain(
            SmallSite.Of(("page.md", "---\ntitle: T\ndraft: true\nclaims:\n  - {id: deaths, text: At least 24 people died., citations: [un#p1]}\n---\n[D](claim:deaths)\n"), ("reviews.yml", Entry), Source(), Mayor).Findings.All,
            finding => finding.Rule.Id == "FC203");

    [Fact]
    public void A_rated_claim_is_verified_once_its_appearance_is_compared_too()
    {
        const string page = "---\ntitle: T\nclaims:\n  - id: deaths\n    kind: review\n    text: At least 24 people died.\n    appearance: un#p2\n    rating: supported\n    explanation: So it is.\n    citations: [un#p1]\n---\n[D](claim:deaths)\n";

        Assert.Equal(ClaimStatus.Cited, Status(Entry));
        Assert.Equal(ClaimStatus.Verified, Status(Entry + Entry.Replace("un#p1", "un#p2", StringComparison.Ordinal).Replace("in the flood", "there", StringComparison.Ordinal)));

        static ClaimStatus Status(string reviews) => SmallSite.Of(("page.md", page), ("reviews.yml", reviews), Source(), Mayor).Site.ClaimsById["deaths"].Status;
    }

    private static (string, string) Mayor => ("people/mayor.md", "---\nname: Jane Doe\n---\n");

    private static (string, string) Source(string passage = "At least 24 people died in the flood.") =>
        ("sources/un.md", $"---\ntitle: Report\npassages:\n  - id: p1\n    paraphrase: \"{passage}\"\n  - id: p2\n    paraphrase: At least 24 people died there.\n---\n");

    private static IReadOnlyList<Finding> Findings(string reviews, string claim = "At least 24 people died.", string? passage = null) =>
        Check(reviews, claim, passage).Findings.All;

    private static SiteBuild Check(string reviews, string claim = "At least 24 people died.", string? passage = null, EdtfDay? asOf = null) =>
        SiteBuild.Check(
            InputTree.Of(
                ("site.yml", "title: The flood\nreview: {max-age: 365}\n"),
                ("page.md", $"---\ntitle: T\ndate: 2024-02-02\nclaims:\n  - id: deaths\n    text: {claim}\n    citations: [un#p1]\n---\n[D](claim:deaths)\n"),
                ("reviews.yml", reviews),
                passage is null ? Source() : Source(passage),
                Mayor),
            asOf: asOf);

    private static string Marked(ComparedText text) => string.Join('|', text.Marked.Select(span => span.In(text.Text)));
}
