using Explainer.Resolve;
using Xunit;

namespace Explainer.Tests.Resolve;

/// <summary>How a claim stands: the first status that holds.</summary>
public sealed class ClaimStatusTests
{
    private const string Snapshot = "At least 24 people died in the flood.";

    private const string AnotherDigest = "0d1eb3b6b4a4e5bd2b2f8dd17b2a7e2ae6f1d7ab1dd5a13ef6ea7a8c1a9d8bd2";

    [Fact]
    public void Claim_is_cited_when_its_citations_resolve() => Assert.Equal(ClaimStatus.Cited, Status("citations: [s#p]"));

    [Fact]
    public void Claim_is_cited_until_every_carrying_citation_is_reviewed() =>
        Assert.Equal(ClaimStatus.Cited, Status("citations: [s#p, s#q]", Review()));

    [Fact]
    public void Claim_is_verified_when_every_carrying_citation_is_reviewed_and_current() =>
        Assert.Equal(ClaimStatus.Verified, Status("citations: [s#p, { passage: s#q, stance: context }]", Review()));

    [Fact]
    public void Review_stays_current_when_only_the_typography_changed() =>
        Assert.Equal(ClaimStatus.Verified, Status("citations: [s#p]", Review(claim: "It  was  so.")));

    [Fact]
    public void Newest_entry_of_the_reviews_counts() =>
        Assert.Equal(ClaimStatus.Verified, Status("citations: [s#p]", Review(claim: "It was not so.") + Review()));

    [Fact]
    public void Claim_is_disputed_when_a_passage_says_otherwise() =>
        Assert.Equal(ClaimStatus.Disputed, Status("citations: [s#p, { passage: s#q, stance: disputes }]", Review()));

    [Theory]
    [InlineData("refuted", "disputes")]
    [InlineData("conflicting", "disputes")]
    public void Review_is_not_disputed_by_the_evidence_for_its_rating(string rating, string stance) =>
        Assert.Equal(ClaimStatus.Cited, Status($"kind: review, appearance: s#q, rating: {rating}, citations: [{{ passage: s#p, stance: {stance} }}]"));

    [Fact]
    public void Claim_is_suspect_when_its_words_changed_since_the_review() =>
        Assert.Equal(ClaimStatus.Suspect, Status("citations: [s#p, { passage: s#q, stance: disputes }]", Review(claim: "It was otherwise.")));

    [Fact]
    public void Claim_is_suspect_when_the_passage_changed_since_the_review() =>
        Assert.Equal(ClaimStatus.Suspect, Status("citations: [s#p]", Review(passage: "At least 23 people died")));

    [Fact]
    public void Claim_is_suspect_when_the_snapshot_changed_since_the_review() =>
        Assert.Equal(ClaimStatus.Suspect, Status("citations: [s#p]", Review(digest: AnotherDigest)));

    [Theory]
    [InlineData("citations: [s#nothing]")]
    [InlineData("citations: [nothing#p]")]
    [InlineData("citations: [s#p, s#absent]")]
    [InlineData("citations: [s#p, { passage: s#absent, stance: context }]")]
    [InlineData("kind: review, appearance: s#nothing, rating: supported, citations: [s#p]")]
    public void Claim_is_unresolved_when_a_citation_names_nothing_or_its_words_are_not_in_the_snapshot(string keys) =>
        Assert.Equal(ClaimStatus.Unresolved, Status(keys, Review(claim: "It was otherwise.")));

    [Theory]
    [InlineData("place: here")]
    [InlineData("citations: [{ passage: s#p, stance: context }]")]
    [InlineData("citations: [{ passage: s#p, stance: reports }]")]
    [InlineData("citations: [{ passage: s#nothing, stance: disputes }]")]
    [InlineData("kind: review, appearance: s#p, rating: refuted, citations: [s#q]")]
    public void Claim_is_uncited_when_no_citation_carries_it(string keys) => Assert.Equal(ClaimStatus.Uncited, Status(keys));

    [Fact]
    public void Statement_rests_on_a_passage_that_reports_it() =>
        Assert.Equal(ClaimStatus.Cited, Status("kind: statement, speaker: p, citations: [{ passage: s#p, stance: reports }]"));

    [Fact]
    public void Review_that_finds_nothing_either_way_needs_only_what_it_reviews() =>
        Assert.Equal(ClaimStatus.Cited, Status("kind: review, appearance: s#p, rating: not-enough-evidence"));

    [Fact]
    public void Superseded_goes_before_uncited() => Assert.Equal(ClaimStatus.Superseded, Status("superseded-by: other"));

    [Fact]
    public void Claim_superseded_by_nothing_that_exists_has_fallen_all_the_same() =>
        Assert.Equal(ClaimStatus.Superseded, Status("superseded-by: nothing, citations: [s#p]"));

    [Fact]
    public void Retracted_goes_before_superseded() =>
        Assert.Equal(ClaimStatus.Retracted, Status("superseded-by: other, correction: { date: 2020-01-01, text: No., retracted: true }"));

    [Fact]
    public void Corrected_claim_stands_as_it_would() =>
        Assert.Equal(ClaimStatus.Cited, Status("correction: { date: 2020-01-01, text: A word. }, citations: [s#p]"));

    [Theory]
    [InlineData("s#p", EvidenceGrade.WordForWord)]
    [InlineData("s#q", EvidenceGrade.Paraphrased)]
    [InlineData("s#absent", EvidenceGrade.Quoted)]
    [InlineData("bare#b", EvidenceGrade.Quoted)]
    [InlineData("s#q, bare#b", EvidenceGrade.Quoted)]
    [InlineData("s#nothing", EvidenceGrade.None)]
    [InlineData("{ passage: s#p, stance: context }", EvidenceGrade.None)]
    [InlineData("{ passage: s#p, stance: context }, s#q", EvidenceGrade.Paraphrased)]
    public void Grade_is_the_best_among_the_carrying_citations(string citations, EvidenceGrade grade) =>
        Assert.Equal(grade, Claim($"citations: [{citations}]").Grade);

    private static ClaimStatus Status(string keys, string reviews = "") => Claim(keys, reviews).Status;

    private static Claim Claim(string keys, string reviews = "") =>
        SmallSite.Of(
            ("a.md", $$"""
                ---
                title: A
                claims:
                  - { id: it, text: It was so., {{keys}} }
                  - { id: other, text: Other. }
                ---
                """),
            ("sources/s.md", """
                ---
                title: S
                snapshot: s.txt
                passages:
                  - { id: p, exact: At least 24 people died }
                  - { id: q, paraphrase: Some people died. }
                  - { id: absent, exact: Nobody died }
                ---
                """),
            ("sources/bare.md", "---\ntitle: Bare\npassages: [{ id: b, exact: Some died }]\n---\n"),
            ("people/p.md", "---\nname: P\n---\n"),
            ("snapshots/s.txt", Snapshot),
            ("reviews.yml", reviews.Length == 0 ? "[]" : reviews)).Site.ClaimsById["it"];

    private static string Review(string claim = "It was so.", string passage = "At least 24 people died", string? digest = null) => $$"""
        - claim: it
          passage: s#p
          by: p
          on: 2020-01-01
          claim-text: {{claim}}
          passage-text: {{passage}}
        {{(digest is null ? "" : $"  sha256: {digest}\n")}}
        """ + "\n";
}
