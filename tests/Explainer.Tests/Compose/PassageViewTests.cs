using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Languages;
using Explainer.Resolve;
using Xunit;

namespace Explainer.Tests.Compose;

public sealed class PassageViewTests
{
    private static readonly SiteBuild Flood = FloodSite.Build();

    [Fact]
    public void Passage_stands_in_its_surroundings_from_its_first_piece_to_its_last()
    {
        var passage = Passage("un", "p1");
        Assert.Equal(
            new PassageContext("Summary. The rain came first. We found that ", "at least 24 people died on Thursday, most of them in Lowtown", ", before noon."),
            passage.Context);
        Assert.Equal("at least 24 people died […] in Lowtown", passage.Words);
        Assert.Equal(EvidenceGrade.WordForWord, passage.Grade);
        Assert.Equal("paragraphs 4-5", passage.Locator);
        Assert.Equal("/sources/un/#p1", passage.Address);
    }

    [Fact]
    public void Surroundings_are_twelve_words_and_a_sign_that_there_is_more()
    {
        var words = string.Join(' ', Enumerable.Range(1, 500).Select(n => $"word{n}"));
        var context = InSnapshot($"{words} HERE {words}", "HERE").Context!;
        Assert.Equal("…" + string.Join(' ', Enumerable.Range(489, 12).Select(n => $"word{n}")) + " ", context.Before);
        Assert.Equal(" " + string.Join(' ', Enumerable.Range(1, 12).Select(n => $"word{n}")) + "…", context.After);
    }

    [Fact]
    public void Surroundings_end_where_the_source_does() =>
        Assert.Equal(new PassageContext("", "HERE", "!"), InSnapshot("HERE!\n", "HERE").Context);

    [Fact]
    public void Surroundings_stay_short_in_scripts_without_spaces()
    {
        var context = InSnapshot(new string('水', 5000) + "「洪水」" + new string('火', 5000), "洪水").Context!;
        Assert.Equal("…" + new string('水', 12) + "「", context.Before);
        Assert.Equal("」" + new string('火', 12) + "…", context.After);
    }

    [Fact]
    public void Surroundings_of_a_word_longer_than_the_room_are_left_out()
    {
        var context = InSnapshot($"{new string('a', 5000)} HERE {new string('b', 5000)}", "HERE").Context!;
        Assert.Equal(new PassageContext("…", "HERE", "…"), context);
    }

    [Fact]
    public void Passage_that_is_not_in_the_snapshot_says_so()
    {
        var passage = InSnapshot("Something else.", "HERE");
        Assert.True(passage.IsMissingFromSnapshot);
        Assert.Null(passage.Context);
        Assert.Equal(EvidenceGrade.Quoted, passage.Grade);
    }

    [Fact]
    public void Passage_in_another_language_names_it_and_its_direction()
    {
        var passage = Passage("herald", "h1");
        Assert.Equal(("fr", "ltr", "23 dead, they say."), (passage.Language, passage.Direction, passage.Translation));
        Assert.Null(Passage("herald", "h2").Language);
        Assert.Equal("Bob Chief", passage.Speaker?.Name);
    }

    [Theory]
    [InlineData("ar", "rtl")]
    [InlineData("fa-IR", "rtl")]
    [InlineData("he", "rtl")]
    [InlineData("ur", "rtl")]
    [InlineData("ku", "ltr")]
    [InlineData("ku-Arab", "rtl")]
    [InlineData("az-Arab-IR", "rtl")]
    [InlineData("ar-Latn", "ltr")]
    [InlineData("en-US", "ltr")]
    [InlineData("ja", "ltr")]
    [InlineData("", "ltr")]
    public void Direction_follows_the_language_and_its_script(string language, string direction) =>
        Assert.Equal(direction, TextDirection.Of(language));

    [Theory]
    [InlineData("4", "paragraph", "paragraph 4")]
    [InlineData("4-5", "paragraph", "paragraphs 4-5")]
    [InlineData("4 – 5", "page", "pages 4 – 5")]
    [InlineData("3, 7", "page", "pages 3, 7")]
    [InlineData("A-4", "page", "page A-4")]
    [InlineData("1 & 2", "appendix", "appendices 1 & 2")]
    [InlineData("1:02", "timestamp", "at 1:02")]
    [InlineData("correction box", null, "correction box")]
    [InlineData(null, "page", null)]
    public void Locator_reads_as_words(string? locator, string? label, string? words)
    {
        var keys = (locator is null ? "" : $"    locator: '{locator}'\n") + (label is null ? "" : $"    label: {label}\n");
        var page = SmallSite.Of(("sources/s.md", $"---\ntitle: S\npassages:\n  - id: p\n    paraphrase: It is so.\n{keys}---\n")).Page<SourcePage>();
        Assert.Equal(words, page.Passages[0].Passage.Locator);
    }

    private static PassageView Passage(string source, string id) =>
        Flood.Page<SourcePage>($"/sources/{source}/").Passages.Select(passage => passage.Passage).Single(passage => passage.Id == id);

    private static PassageView InSnapshot(string snapshot, string exact) =>
        SmallSite.Of(
            ("sources/s.md", $"---\ntitle: S\nsnapshot: s.txt\npassages:\n  - id: p\n    exact: {exact}\n---\n"),
            ("snapshots/s.txt", snapshot)).Page<SourcePage>().Passages[0].Passage;
}
