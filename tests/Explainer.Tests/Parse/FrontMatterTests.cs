using System.Text;
using Explainer.Parse;
using Xunit;

namespace Explainer.Tests.Parse;

/// <summary>How a Markdown file is split, and where its values stand.</summary>
public sealed class FrontMatterTests
{
    [Fact]
    public void Value_knows_its_line_column_and_length()
    {
        var page = Page("---\ntitle: The flood\nclaims:\n  - id: toll\n    text: 'It''s so.'\n---\n");
        Assert.Equal(new Location("input/a.md", 2, 8, 9), page.Title!.At);
        Assert.Equal(new Location("input/a.md", 4, 9, 4), page.Claims[0].Id!.At);
        Assert.Equal(new Location("input/a.md", 5, 11, 11), page.Claims[0].Text!.At);
        Assert.Equal("It's so.", page.Claims[0].Text!.Value);
    }

    [Fact]
    public void Mark_knows_its_place_behind_the_front_matter() =>
        Assert.Equal(new Location("input/a.md", 5, 7, 19), Page("---\ntitle: A\n---\n\nIt is [so](claim:toll-24).\n").Prose.Marks[0].At);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Other_line_ends_change_no_place(string lineEnd)
    {
        const string text = "---\ntitle: A\ndescription: |\n  One.\n  Two.\nclaims:\n  - id: b\n---\n\nIt is\n[so](claim:b).\n";
        var (unix, other) = (Page(text), Page(text.Replace("\n", lineEnd, StringComparison.Ordinal)));
        Assert.Equal(unix.Claims[0].Id, other.Claims[0].Id);
        Assert.Equal(unix.Description, other.Description);
        Assert.Equal(unix.Prose.Marks[0].At, other.Prose.Marks[0].At);
    }

    [Fact]
    public void Byte_order_mark_changes_nothing()
    {
        var page = Page("\uFEFF---\ntitle: A\n---\n[so](claim:b)\n");
        Assert.Equal(("A", new Location("input/a.md", 2, 8, 1)), (page.Title!.Value, page.Title.At));
    }

    [Theory]
    [InlineData("No front matter.\n")]
    [InlineData("")]
    [InlineData("----\ntitle: A\n----\n")]
    [InlineData(" ---\ntitle: A\n---\n")]
    [InlineData("\n---\ntitle: A\n---\n")]
    public void File_without_front_matter_is_all_body(string text) => Assert.Null(Page(text).Title);

    [Fact]
    public void Fences_may_have_spaces_behind_them() => Assert.Equal("A", Page("---  \ntitle: A\n---\t\nBody\n").Title?.Value);

    [Fact]
    public void Front_matter_may_be_empty()
    {
        var build = SmallSite.Of(("a.md", "---\n---\nBody\n"));
        Assert.Equal(["title"], build.Parsed.Faults.OfType<Fault.MissingKey>().Select(fault => fault.Key));
        Assert.False(build.Parsed.Pages[0].Prose.IsEmpty);
    }

    [Fact]
    public void Front_matter_that_never_closes_is_one_fault_and_no_body()
    {
        var build = SmallSite.Of(("a.md", "---\ntitle: A\n\nBody [so](claim:b)\n"));
        Assert.Equal([new Fault.UnclosedFrontMatter(new Location("input/a.md", 1, 1, 3))], build.Parsed.Faults);
        Assert.True(build.Parsed.Pages[0].Prose.IsEmpty);
    }

    [Theory]
    [InlineData("- a list")]
    [InlineData("words")]
    public void Front_matter_that_is_no_mapping_is_one_fault(string yaml)
    {
        var fault = Assert.Single(SmallSite.Of(("a.md", $"---\n{yaml}\n---\n")).Parsed.Faults);
        Assert.Equal(2, Assert.IsType<Fault.InvalidYaml>(fault).At.Line);
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x0A, 0x62, 0xFF }, 2, 2)]
    [InlineData(new byte[] { 0x61, 0x0A, 0x00 }, 2, 1)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xC3, 0x28 }, 1, 4)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, 1, 4)]
    public void File_that_is_no_text_is_refused_at_the_byte(byte[] bytes, int line, int column)
    {
        var build = SiteBuild.Check(new InputTree([new InputFile("input/site.yml", 9, "title: T\n"u8.ToArray()), new InputFile("input/a.md", bytes.Length, bytes)]));
        var fault = Assert.IsType<Fault.InvalidEncoding>(Assert.Single(build.Parsed.Faults));
        Assert.Equal(("input/a.md", line, column), (fault.At.Path, fault.At.Line, fault.At.Column));
        Assert.Empty(build.Parsed.Pages);
    }

    [Fact]
    public void File_over_the_size_limit_is_refused()
    {
        var build = SiteBuild.Check(new InputTree([new InputFile("input/site.yml", 9, Encoding.UTF8.GetBytes("title: T\n")), new InputFile("input/a.md", InputTree.SizeLimit + 1, null)]));
        Assert.IsType<Fault.InvalidEncoding>(Assert.Single(build.Parsed.Faults));
    }

    private static ParsedPage Page(string text) => SmallSite.Of(("a.md", text)).Parsed.Pages.Single();
}
