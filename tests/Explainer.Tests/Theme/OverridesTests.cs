using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using Explainer.Compose;
using Explainer.Languages;
using Explainer.Tests.Commands;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Explainer.Tests.Theme;

public class OverridesTests
{
    [Fact]
    public async Task A_part_and_an_asset_of_the_publication_take_the_place_of_the_themes()
    {
        using var folder = new TemporaryFolder();
        folder.Write("overrides/Layout/Breadcrumb.razor", "<p>Our own @Pages.Count</p>\n@code { [Parameter, EditorRequired] public required IReadOnlyList<PageLink> Pages { get; set; } }\n");
        folder.Write("overrides/assets/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

        var theme = await BuildAsync(folder.Path);
        var page = await RenderAsync(theme, new Samples().Explainer());

        Assert.Contains("<p>Our own ", page, StringComparison.Ordinal);
        Assert.Contains("class=\"site-footer\"", page, StringComparison.Ordinal);
        using var icon = new StreamReader(theme.GetManifestResourceStream("assets/icon.svg")!);
        Assert.Equal("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", await icon.ReadToEndAsync());
    }

    // As the build of the project does it, with another folder for what comes of it.
    private static async Task<Assembly> BuildAsync(string folder)
    {
        string[] arguments =
        [
            "build", Path.Combine(Repository.Root, "theme", "Theme.csproj"), "--no-restore", "--nologo", "-v", "quiet", "-p:RunAnalyzers=false",
            $"-p:OverridesFolder={folder}/overrides/", $"-p:IntermediateOutputPath={folder}/obj/", "--output", $"{folder}/bin",
        ];
        using var build = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var (said, complained) = (build.StandardOutput.ReadToEndAsync(), build.StandardError.ReadToEndAsync());
        await build.WaitForExitAsync();
        Assert.True(build.ExitCode == 0, await said + await complained);
        return new AssemblyLoadContext("overrides").LoadFromAssemblyPath(Path.Combine(folder, "bin", "Explainer.Theme.dll"));
    }

    private static async Task<string> RenderAsync(Assembly theme, PageModel page)
    {
        var type = theme.GetType("Explainer.Theme.SiteTheme", throwOnError: true)!;
        var services = type.GetMethod("CreateServices")!.Invoke(null, [Language.English.Words]);
        return await (Task<string>)type.GetMethod("RenderAsync")!.Invoke(null, [page, services, NullLoggerFactory.Instance])!;
    }
}
