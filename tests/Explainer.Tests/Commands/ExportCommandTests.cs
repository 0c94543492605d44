using Explainer.Commands;
using Xunit;

namespace Explainer.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ExportCommandTests() => SiteOnDisk.WriteTo(folder);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_files_are_those_of_the_site_and_others_stay()
    {
        folder.Write("data/mine.txt", "mine");
        await Run.OfAsync("build", "--root", folder.Path);

        var run = await Run.OfAsync("export", "--root", folder.Path, "--output", folder["data"]);

        Assert.Equal(("", ExitCode.Clean), (run.Error, run.ExitCode));
        var site = folder.Files("output/data").Where(file => file.Name != "index.html").Select(file => (file.Name, file.Bytes));
        Assert.Equal(site, folder.Files("data").Where(file => file.Name != "mine.txt").Select(file => (file.Name, file.Bytes)));
        Assert.True(File.Exists(folder["data/mine.txt"]));
    }

    [Fact]
    public async Task With_errors_nothing_is_written()
    {
        folder.Write("input/index.md", SiteOnDisk.Page.Replace("report#broke", "report#nothing", StringComparison.Ordinal));

        var run = await Run.OfAsync("export", "--root", folder.Path, "--output", folder["data"]);

        Assert.Equal(ExitCode.FoundErrors, run.ExitCode);
        Assert.False(Directory.Exists(folder["data"]));
    }

    [Fact]
    public async Task It_goes_nowhere_without_being_told_where()
    {
        var run = await Run.OfAsync("export", "--root", folder.Path);

        Assert.Equal(ExitCode.CouldNotDoWork, run.ExitCode);
        Assert.Contains("'--output' is required", run.Error, StringComparison.Ordinal);
    }
}
