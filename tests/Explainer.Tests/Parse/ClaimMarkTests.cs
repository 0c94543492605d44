using Explainer.Parse.Prose;
using Explainer.Text;
using Markdig.Syntax;
using Xunit;

namespace Explainer.Tests.Parse;

public sealed class ClaimMarkTests
{
    [Theory]
    [InlineData("[It is so](claim:b)", "It is so")]
    [InlineData("[It *is **really*** so](claim:b)", "It is really so")]
    [InlineData("*[It is so](claim:b)*", "It is so")]
    [InlineData("[She said “no” and 'yes'](claim:b)", "She said “no” and 'yes'")]
    [InlineData("[`code` &amp; signs](claim:b)", "code & signs")]
    [InlineData("[over\ntwo lines](claim:b)", "over two lines")]
    [InlineData("[brackets [in] it](claim:b)", "brackets [in] it")]
    [InlineData("[titled](claim:b \"a title\")", "titled")]
    [InlineData("[in angles](<claim:b>)", "in angles")]
    [InlineData("[by reference][b]\n\n[b]: claim:b", "by reference")]
    [InlineData("[b]\n\n[b]: claim:b", "b")]
    [InlineData("# [A heading](claim:b)", "A heading")]
    [InlineData("- [an item](claim:b)", "an item")]
    [InlineData("| a |\n|---|\n| [a cell](claim:b) |", "a cell")]
    public void Mark_is_an_ordinary_link(string markdown, string words)
    {
        var prose = Read(markdown);
        var mark = Assert.Single(prose.Marks);
        Assert.Equal(("b", words), (mark.ClaimId, mark.Words.Value));
        Assert.Empty(prose.Links);
    }

    [Theory]
    [InlineData("`[code](claim:b)`")]
    [InlineData("    [code](claim:b)")]
    [InlineData("```\n[code](claim:b)\n```")]
    [InlineData("\\[escaped](claim:b)")]
    [InlineData("![image](claim:b)")]
    [InlineData("[link](claims:b)")]
    [InlineData("<claim:b>")]
    public void What_is_no_link_is_no_mark(string markdown) => Assert.Empty(Read(markdown).Marks);

    [Fact]
    public void Several_marks_stand_in_reading_order() =>
        Assert.Equal(["a", "b", "a", "c"], Read("[x](claim:a) and [y](claim:b), [z](claim:a).\n\n> [w](claim:c)").Marks.Select(mark => mark.ClaimId));

    [Fact]
    public void Words_of_a_mark_know_their_places()
    {
        var mark = Read("Say: [he said “*no*”\nand left](claim:b).").Marks[0];
        Assert.Equal(new Location("input/a.md", 1, 17, 2), mark.Words.Locate(Span(mark, "no")));
        Assert.Equal(new Location("input/a.md", 2, 5, 4), mark.Words.Locate(Span(mark, "left")));
    }

    [Fact]
    public void Empty_mark_has_no_words()
    {
        var mark = Read("[](claim:b)").Marks[0];
        Assert.Equal("", mark.Words.Value);
        Assert.Equal("", Read("[x](claim:)").Marks[0].ClaimId);
    }

    [Fact]
    public void Mark_keeps_its_children_to_be_rendered()
    {
        var text = Read("[It *is* so](claim:b)");
        var inline = text.Syntax().Document.Descendants<ClaimMarkInline>().Single();
        Assert.Same(text.Marks[0], inline.Mark);
        Assert.Equal(3, inline.Count());
        Assert.NotNull(inline.Parent);
    }

    private static TextSpan Span(ClaimMark mark, string words) => new(mark.Words.Value.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static ProseText Read(string markdown) => ProseText.Read(markdown, "input/a.md", 0);
}
