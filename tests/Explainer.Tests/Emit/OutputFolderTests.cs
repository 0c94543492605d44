using Explainer.Emit;
using Explainer.Tests.Commands;
using Xunit;

namespace Explainer.Tests.Emit;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public OutputFolderTests() => folder.Write("input/page.md", "x");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Folder_that_does_not_exist_is_taken() => Assert.False(At("output").HasSite);

    [Fact]
    public void Empty_folder_is_taken()
    {
        Directory.CreateDirectory(folder["output"]);

        Assert.False(At("output").HasSite);
    }

    [Fact]
    public void Folder_of_an_earlier_build_is_taken()
    {
        folder.Write("output/.explainer", "");
        folder.Write("output/index.html", "");

        Assert.True(At("output").HasSite);
    }

    [Fact]
    public void File_is_refused()
    {
        folder.Write("output", "x");

        Assert.Contains("this is a file", Refusal("output"), StringComparison.Ordinal);
    }

    [Fact]
    public void Foreign_folder_is_refused()
    {
        folder.Write("output/thesis.txt", "years of work");

        Assert.Contains("files that explainer did not write", Refusal("output"), StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_with_a_repository_is_refused()
    {
        folder.Write("output/.explainer", "");
        folder.Write("output/.git/HEAD", "");

        Assert.Contains("Git repository", Refusal("output"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("input/..")]
    public void Folder_that_holds_the_input_is_refused(string output) =>
        Assert.Contains("holds input/", Refusal(output), StringComparison.Ordinal);

    [Theory]
    [InlineData("input")]
    [InlineData("input/site")]
    [InlineData("other/../input/site")]
    public void Folder_in_the_input_is_refused(string output) =>
        Assert.Contains("lies in input/", Refusal(output), StringComparison.Ordinal);

    [Fact]
    public void Link_to_the_input_is_refused()
    {
        Directory.CreateSymbolicLink(folder["output"], "input");

        Assert.Contains("lies in input/", Refusal("output"), StringComparison.Ordinal);
    }

    [Fact]
    public void Site_goes_to_where_a_link_leads()
    {
        Directory.CreateDirectory(folder["public"]);
        Directory.CreateSymbolicLink(folder["output"], "public");

        Assert.Equal(folder["public"], At("output").Path);
    }

    [Fact]
    public void Site_is_put_back_where_a_build_was_killed_between_its_renames()
    {
        folder.Write("output.explainer-old/.explainer", "");
        folder.Write("output.explainer-old/index.html", "good");
        folder.Write("output.explainer-new/.explainer", "");
        folder.Write("output.explainer-new/index.html", "new");

        At("output").Recover();

        Assert.Equal("good", File.ReadAllText(folder["output/index.html"]));
        AssertNoLeftovers();
    }

    [Fact]
    public void Old_site_is_deleted_where_a_build_was_killed_after_its_renames()
    {
        folder.Write("output/.explainer", "");
        folder.Write("output/index.html", "new");
        folder.Write("output.explainer-old/.explainer", "");

        At("output").Recover();

        Assert.Equal("new", File.ReadAllText(folder["output/index.html"]));
        AssertNoLeftovers();
    }

    [Fact]
    public void Old_site_is_put_back_over_an_empty_folder()
    {
        Directory.CreateDirectory(folder["output"]);
        folder.Write("output.explainer-old/.explainer", "");
        folder.Write("output.explainer-old/index.html", "good");

        At("output").Recover();

        Assert.Equal("good", File.ReadAllText(folder["output/index.html"]));
    }

    [Fact]
    public void Foreign_folder_with_the_name_of_a_leftover_is_not_touched()
    {
        folder.Write("output.explainer-old/thesis.txt", "years of work");

        Assert.Contains("not its own", Assert.Throws<ObstacleException>(At("output").Recover).Message, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["output.explainer-old/thesis.txt"]));
    }

    private void AssertNoLeftovers() =>
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(folder.Path), path => path.Contains(".explainer-", StringComparison.Ordinal));

    private OutputFolder At(string output) => OutputFolder.At(folder[output], folder.Path);

    private string Refusal(string output) => Assert.Throws<ObstacleException>(() => At(output)).Message;
}
