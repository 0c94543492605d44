using Explainer.Emit;
using Explainer.Tests.Commands;
using Xunit;

namespace Explainer.Tests.Emit;

public sealed class SiteWriterTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Site_stands_in_its_place_when_it_is_published_and_not_before()
    {
        using (var writer = SiteWriter.Begin(Output))
        {
            writer.Write("a/index.html", "a"u8);
            Assert.False(Directory.Exists(folder["output"]));
            Assert.Equal(new EmitOutcome(Files: 1, Changed: 1, Removed: 0), writer.Publish());
        }

        Assert.Equal([".explainer", "a/index.html"], folder.Files("output").Select(file => file.Name));
        AssertNoLeftovers();
    }

    [Fact]
    public void File_that_is_as_it_was_keeps_its_time()
    {
        Build(("same.html", "same"), ("other.html", "one"), ("shorter.html", "long"));
        Age("same.html", "other.html", "shorter.html");

        var outcome = Build(("same.html", "same"), ("other.html", "two"), ("shorter.html", ""));

        Assert.Equal(new EmitOutcome(Files: 3, Changed: 2, Removed: 0), outcome);
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(folder["output/same.html"]));
        Assert.NotEqual(LongAgo, File.GetLastWriteTimeUtc(folder["output/other.html"]));
        Assert.NotEqual(LongAgo, File.GetLastWriteTimeUtc(folder["output/shorter.html"]));
    }

    [Fact]
    public void Copied_file_that_is_as_it_was_keeps_its_time()
    {
        var content = new byte[100_000];
        Random.Shared.NextBytes(content);
        folder.Write("input/photo.jpg", content);
        Copy("input/photo.jpg");
        Age("photo.jpg");

        Assert.Equal(0, Copy("input/photo.jpg").Changed);
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(folder["output/photo.jpg"]));

        content[^1] ^= 1;
        folder.Write("input/photo.jpg", content);
        Assert.Equal(1, Copy("input/photo.jpg").Changed);
        Assert.Equal(content, File.ReadAllBytes(folder["output/photo.jpg"]));
    }

    [Fact]
    public void File_that_is_no_longer_made_is_gone()
    {
        Build(("a.html", "a"), ("b/index.html", "b"));

        Assert.Equal(1, Build(("a.html", "a")).Removed);
        Assert.Equal([".explainer", "a.html"], folder.Files("output").Select(file => file.Name));
    }

    [Fact]
    public void Build_that_is_given_up_leaves_the_last_site_as_it_was()
    {
        Build(("a.html", "a"), ("b.html", "b"));
        var before = folder.Files("output");

        using (var writer = SiteWriter.Begin(Output))
        {
            writer.Write("a.html", "half"u8);
            writer.Write("b.html", "b"u8);
        }

        Assert.Equal(before, folder.Files("output"));
        AssertNoLeftovers();
    }

    [Fact]
    public void File_that_cannot_be_written_is_named_and_leaves_the_last_site_as_it_was()
    {
        Build(("a.html", "a"));
        var before = folder.Files("output");
        var tooLong = new string('x', 300) + ".html";

        using (var writer = SiteWriter.Begin(Output))
        {
            writer.Write("a.html", "b"u8);
            var message = Assert.Throws<ObstacleException>(() => writer.Write(tooLong, "x"u8)).Message;
            Assert.StartsWith(folder["output/" + tooLong] + ": this cannot be written", message, StringComparison.Ordinal);
        }

        Assert.Equal(before, folder.Files("output"));
        AssertNoLeftovers();
    }

    [Fact]
    public void File_that_cannot_be_read_is_named()
    {
        using var writer = SiteWriter.Begin(Output);

        var message = Assert.Throws<ObstacleException>(() => writer.Copy("photo.jpg", folder["input/photo.jpg"])).Message;

        Assert.StartsWith(folder["input/photo.jpg"] + ": this cannot be read", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Path_that_comes_twice_cannot_change_the_last_site()
    {
        Build(("a.html", "a"));

        using (var writer = SiteWriter.Begin(Output))
        {
            writer.Write("a.html", "a"u8);
            Assert.Throws<ObstacleException>(() => writer.Write("a.html", "b"u8));
        }

        Assert.Equal("a", File.ReadAllText(folder["output/a.html"]));
    }

    [Fact]
    public void Path_out_of_the_site_is_a_fault_of_the_program()
    {
        using var writer = SiteWriter.Begin(Output);

        Assert.Throws<ArgumentException>(() => writer.Write("../a.html", "a"u8));
        Assert.Throws<ArgumentException>(() => writer.Write("/etc/a.html", "a"u8));
    }

    [Fact]
    public void Second_build_at_the_same_time_is_refused()
    {
        using (SiteWriter.Begin(Output))
            Assert.Contains("another build", Assert.Throws<ObstacleException>(() => SiteWriter.Begin(Output)).Message, StringComparison.Ordinal);

        Build(("a.html", "a"));
        AssertNoLeftovers();
    }

    [Fact]
    public void Files_may_come_from_several_threads()
    {
        using (var writer = SiteWriter.Begin(Output))
        {
            Parallel.For(0, 500, i => writer.Write($"claims/{i % 50}/{i}.html", System.Text.Encoding.UTF8.GetBytes($"{i}")));
            Assert.Equal(500, writer.Publish().Files);
        }

        Assert.Equal(501, folder.Files("output").Count);
    }

    private OutputFolder Output => OutputFolder.At(folder["output"], folder["elsewhere"]);

    private EmitOutcome Build(params (string Path, string Text)[] files)
    {
        using var writer = SiteWriter.Begin(Output);
        foreach (var (path, text) in files)
            writer.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
        return writer.Publish();
    }

    private EmitOutcome Copy(string source)
    {
        using var writer = SiteWriter.Begin(Output);
        writer.Copy(Path.GetFileName(source), folder[source]);
        return writer.Publish();
    }

    private void Age(params string[] names)
    {
        foreach (var name in names)
            File.SetLastWriteTimeUtc(folder["output/" + name], LongAgo);
    }

    private void AssertNoLeftovers() =>
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(folder.Path), path => path.Contains(".explainer-", StringComparison.Ordinal));
}
