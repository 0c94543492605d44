using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Explainer.Check;
using Explainer.Tests.Text;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Check;

/// <summary>Cuts, brackets, short passages and speakers: FC304, FC306, FC307 and FC310 beyond their pages.</summary>
[Properties(Arbitrary = [typeof(ForeignText)])]
public class QuotationRulesTests
{
    private const string Snapshot =
        "The mayor said on Friday that she knew. They were warned twice and the great dam of the north broke, rescuers said. At least 24 people died. [Sic] it was.";

    private static readonly string Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Snapshot)));

    [Theory]
    [InlineData("[T]hey were warned twice")]
    [InlineData("[The engineers] were warned twice")]
    [InlineData("were warn[ing] twice")]
    [InlineData("She said [Jane Doe] she knew")]
    [InlineData("[Sic] it was.")]
    [InlineData("said […] that she knew")]
    public void Bracket_that_adds_or_adapts_is_none_of_FC306(string exact) => Assert.DoesNotContain("FC306", Check(exact).Select(finding => finding.Rule.Id));

    [Fact]
    public void Bracket_that_replaces_is_reported_at_the_bracket_with_the_words_replaced()
    {
        var finding = Assert.Single(Check("the [old] dam of the north broke […] At [most] 24 people died"), finding => finding.Message.Contains("[most]", StringComparison.Ordinal));
        Assert.Equal("\"[most]\" stands in place of \"least\" in input/snapshots/un.txt. Quote those words, or write […] for them.", finding.Message);
        Assert.Equal(("input/sources/un.md", 6, 53, 6), (finding.At.Path, finding.At.Line, finding.At.Column, finding.At.Length));
    }

    [Theory]
    [InlineData("24 people died", "FC304")]
    [InlineData("At least 24 people died", null)]
    [InlineData("the great dam of the north broke", "FC304")]
    [InlineData("the great dam of the north broke […]", null)]
    [InlineData("she knew", "FC307")]
    public void Passage_is_read_in_its_sentence(string exact, string? rule) =>
        Assert.Equal(rule is null ? [] : [rule], Check(exact).Select(finding => finding.Rule.Id));

    [Theory]
    [InlineData("The share “was 24”.", "was 24%.", "FC304")]
    [InlineData("The share “was 24” per cent.", "was 24 per cent.", null)]
    [InlineData("The share “was 24%”.", "was 24%.", null)]
    [InlineData("They said: “It fell.”", "It fell in May.", "FC304")]
    [InlineData("They said: “it fell.”", "it fell in May.", null)]
    [InlineData("They said: “It fell”.", "It fell in May.", null)]
    public void Quotation_of_a_claim_is_read_in_its_passage(string text, string exact, string? rule)
    {
        var build = SmallSite.Of(
            ("sources/un.md", $"---\ntitle: Report\npassages:\n  - id: p\n    exact: \"{exact}\"\n---\n"),
            ("a.md", $"---\ntitle: A\nclaims:\n  - id: c\n    text: \"{text}\"\n    citations: [un#p]\n---\n[C](claim:c)."));
        Assert.Equal(rule is null ? [] : [rule], build.Findings.All.Select(finding => finding.Rule.Id).Where(id => id is "FC304" or "FC305"));
    }

    [Fact]
    public void Cut_is_shown_beside_the_sentence_of_the_source()
    {
        var compared = Assert.Single(Check("24 people died")).Compared;
        Assert.Equal("At least 24 people died", compared!.Theirs.Text);
        Assert.Equal("At least", Assert.Single(compared.Theirs.Marked).In(compared.Theirs.Text));
    }

    [Theory]
    [InlineData("They were warned thrice and the great dam", "thrice", "thrice", "twice")]
    [InlineData("The mayor said […] that he knew", "he", "he", "she")]
    [InlineData("They were warned twice [in May] and the old dam of the north", "old", "old", "great")]
    [InlineData("They were never warned twice and the great dam", "never", "never", "")]
    public void Quotation_that_is_not_there_is_reported_at_its_first_differing_word(string exact, string at, string ours, string theirs)
    {
        var finding = Assert.Single(Check(exact), finding => finding.Rule.Id == "FC301");
        Assert.Equal((13 + exact.LastIndexOf(at + " ", StringComparison.Ordinal), at.Length), (finding.At.Column, finding.At.Length));
        Assert.Equal(ours, string.Join('|', finding.Compared!.Ours.Marked.Select(span => span.In(finding.Compared.Ours.Text))));
        Assert.Equal(theirs, string.Join('|', finding.Compared.Theirs.Marked.Select(span => span.In(finding.Compared.Theirs.Text))));
    }

    [Fact]
    public void Omission_is_reported_at_the_word_behind_it()
    {
        var finding = Assert.Single(Check("They were warned and the great dam"), finding => finding.Rule.Id == "FC303");
        Assert.Equal((13 + "They were warned ".Length, "and".Length), (finding.At.Column, finding.At.Length));
        Assert.Equal("twice", Assert.Single(finding.Compared!.Theirs.Marked).In(finding.Compared.Theirs.Text));
    }

    [Theory]
    [InlineData("city", "clerk", "The city is quiet.", null)]
    [InlineData("clerk", "city", "The clerk is quiet.", null)]
    [InlineData("state", "clerk", "The state is quiet.", null)]
    [InlineData("clerk", "clerk", "The clerk is quiet.", null)]
    [InlineData("clerk", null, "The clerk is quiet.", null)]
    [InlineData("clerk", "minister", "The clerk spoke of “the dam of the north”.", "FC310")]
    [InlineData("clerk", "minister", "The clerk quoted John Roe on “the dam of the north”.", null)]
    [InlineData("clerk", "minister", "The roebuck heard of “the dam of the north”.", "FC310")]
    [InlineData("clerk", "minister", "The clerk quoted Roe on “the dam of the north”.", null)]
    public void Words_belong_to_whom_the_passage_has_as_speaker_and_to_the_bodies_that_they_speak_for(string speaker, string? passageSpeaker, string text, string? rule)
    {
        var build = SmallSite.Of(
            ("people/state.md", "---\nname: Lower Saxony\ntype: organization\n---\n"),
            ("people/city.md", "---\nname: Springfield\ntype: organization\naffiliation: [{ organization: state }]\n---\n"),
            ("people/clerk.md", "---\nname: Jane Doe\naffiliation: [{ organization: city }]\n---\n"),
            ("people/minister.md", "---\nname: John Roe\n---\n"),
            ("sources/un.md", $"---\ntitle: Report\npassages:\n  - id: p\n    exact: the dam of the north broke\n{(passageSpeaker is null ? "" : $"    speaker: {passageSpeaker}\n")}---\n"),
            ("a.md", $"---\ntitle: A\nclaims:\n  - id: c\n    kind: statement\n    text: {text}\n    speaker: {speaker}\n    citations: [un#p]\n{(text.Contains('“', StringComparison.Ordinal) ? "" : "    quote: the dam of the north\n")}---\n"));

        Assert.Equal(rule is null ? [] : [rule], build.Findings.All.Where(finding => finding.Level == Level.Error).Select(finding => finding.Rule.Id));
    }

    [Property(MaxTest = 500)]
    public bool No_words_make_a_rule_throw(ForeignText snapshot, ForeignText exact, ForeignText text, byte from, byte length)
    {
        // Half of the time the passage is cut out of the snapshot, so that it is found there.
        var start = from % (snapshot.Value.Length + 1);
        var cut = snapshot.Value.Substring(start, length % (snapshot.Value.Length - start + 1));
        var words = length % 2 == 0 ? cut : exact.Value;
        return SmallSite.Of(
            ("snapshots/un.txt", snapshot.Value),
            ("people/mayor.md", "---\nname: Jane Doe\n---\n"),
            ("people/clerk.md", "---\nname: John Roe\n---\n"),
            ("sources/un.md", $"---\ntitle: Report\nsnapshot: un.txt\npassages:\n  - id: p\n    exact: {Quoted(words)}\n    speaker: mayor\n  - id: q\n    exact: {Quoted(cut)}\n---\n"),
            ("a.md", $"---\ntitle: {Quoted(text.Value)}\nclaims:\n  - id: c\n    kind: statement\n    speaker: clerk\n    text: {Quoted($"“{text.Value}” and “{cut}”")}\n    quote: {Quoted(words)}\n    citations: [un#p, un#q]\n---\n"
                + $"“[{text.Value}](claim:c)” and “{cut}”, [c “](claim:c){cut}”."))
            .Findings is not null;
    }

    // JSON's strings are YAML's.
    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    private static List<Finding> Check(string exact) =>
        SmallSite.Of(
            ("snapshots/un.txt", Snapshot),
            ("sources/un.md", $"---\ntitle: Report\nsnapshot: un.txt\npassages:\n  - id: p\n    exact: \"{exact}\"\nsha256: {Sha256}\n---\n"),
            ("a.md", "---\ntitle: A\nclaims: [{ id: c, text: C., citations: [un#p] }]\n---\n[C](claim:c)."))
            .Findings.All.Where(finding => finding.Rule.Id.StartsWith("FC3", StringComparison.Ordinal)).ToList();
}
