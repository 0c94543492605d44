using System.Runtime.Versioning;
using Explainer.Discover;
using Explainer.Tests.Commands;
using Xunit;

namespace Explainer.Tests.Discover;

public sealed class InputFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_come_in_ordinal_order_with_their_bytes()
    {
        folder.Write("input/b.md", "b");
        folder.Write("input/B.md", "B");
        folder.Write("input/a/z.md", "z");
        folder.Write("input/a-b.md", "ab");

        var tree = Read();

        Assert.Equal(["input/B.md", "input/a-b.md", "input/a/z.md", "input/b.md"], tree.Files.Select(file => file.Path));
        Assert.Equal("z"u8.ToArray(), tree.Files[2].Bytes);
    }

    [Fact]
    public void Files_that_are_only_copied_are_listed_and_not_read()
    {
        folder.Write("input/assets/film.webm", new byte[1000]);

        var file = Assert.Single(Read().Files);

        Assert.Equal(1000, file.Length);
        Assert.Null(file.Bytes);
    }

    [Fact]
    public void Text_over_the_limit_is_listed_and_not_read()
    {
        using (var stream = File.Create(Prepared("input/long.md")))
            stream.SetLength(50 * 1024 * 1024);

        var file = Assert.Single(Read().Files);

        Assert.Equal(50 * 1024 * 1024, file.Length);
        Assert.Null(file.Bytes);
    }

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("Thumbs.db")]
    [InlineData("page.md~")]
    [InlineData(".page.md.swp")]
    [InlineData("#page.md#")]
    [InlineData(".git/config")]
    [InlineData("a/.vscode/settings.json")]
    public void Droppings_of_editors_are_no_part_of_the_publication(string name)
    {
        folder.Write("input/" + name, "x");
        folder.Write("input/page.md", "x");

        Assert.Equal("input/page.md", Assert.Single(Read().Files).Path);
    }

    [Fact]
    public void Well_known_addresses_are_part_of_the_publication()
    {
        folder.Write("input/.well-known/security.txt", "Contact: mailto:a@example.org");

        Assert.Equal("input/.well-known/security.txt", Assert.Single(Read().Files).Path);
    }

    [Fact]
    public void Link_to_a_file_of_the_publication_is_followed()
    {
        folder.Write("input/real.md", "words");
        File.CreateSymbolicLink(folder["input/link.md"], "real.md");

        var link = Read().Files[0];

        Assert.Equal("input/link.md", link.Path);
        Assert.Equal("words"u8.ToArray(), link.Bytes);
    }

    [Theory]
    [InlineData("../outside.md")]
    [InlineData("a/../../outside.md")]
    [InlineData("hop/outside.md")]
    public void Link_out_of_the_publication_is_refused_with_its_target(string target)
    {
        folder.Write("outside.md", "secret");
        folder.Write("input/a/b.md", "x");
        // A link that passes through another one leads where that one leads.
        Directory.CreateSymbolicLink(folder["input/.hop"], "..");
        File.CreateSymbolicLink(folder["input/link.md"], target.Replace("hop/", ".hop/", StringComparison.Ordinal));

        var message = Refusal();

        Assert.StartsWith(folder["input/link.md"] + ": ", message, StringComparison.Ordinal);
        Assert.Contains("leads out of input/, to " + folder["outside.md"], message, StringComparison.Ordinal);
    }

    [Fact]
    public void Link_to_a_folder_elsewhere_is_refused_with_its_target()
    {
        folder.Write("elsewhere/page.md", "x");
        folder.Write("input/page.md", "x");
        Directory.CreateSymbolicLink(folder["input/more"], folder["elsewhere"]);

        Assert.Contains("leads out of input/, to " + folder["elsewhere"], Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Link_to_a_folder_of_the_publication_is_refused()
    {
        folder.Write("input/a/page.md", "x");
        Directory.CreateSymbolicLink(folder["input/b"], "a");

        Assert.Contains("symbolic link to the folder", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_link_is_refused()
    {
        folder.Write("input/page.md", "x");
        File.CreateSymbolicLink(folder["input/link.md"], "nothing.md");

        Assert.Contains("which does not exist", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_in_a_circle_are_refused()
    {
        folder.Write("input/page.md", "x");
        File.CreateSymbolicLink(folder["input/a.md"], "b.md");
        File.CreateSymbolicLink(folder["input/b.md"], "a.md");

        Assert.Contains("circle", Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x.md")]
    [InlineData("site.yml")]
    public void Folder_with_the_name_of_a_text_is_refused(string name)
    {
        folder.Write($"input/{name}/page.md", "x");

        Assert.Contains(folder["input/" + name] + ": this is a folder", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Input_may_itself_be_a_link()
    {
        folder.Write("content/page.md", "x");
        Directory.CreateSymbolicLink(folder["input"], "content");

        Assert.Equal("input/page.md", Assert.Single(Read().Files).Path);
    }

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public void File_that_may_not_be_read_is_named()
    {
        folder.Write("input/page.md", "x");
        File.SetUnixFileMode(folder["input/page.md"], UnixFileMode.None);

        Assert.Contains(folder["input/page.md"] + ": this may not be read", Refusal(), StringComparison.Ordinal);
    }

    private string Prepared(string name)
    {
        folder.Write(name, "");
        return folder[name];
    }

    private InputTree Read() => InputFolder.Read(folder.Path, CancellationToken.None);

    private string Refusal() => Assert.Throws<ObstacleException>(Read).Message;
}
