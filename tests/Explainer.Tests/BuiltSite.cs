using System.Text;
using System.Text.RegularExpressions;
using Explainer.Commands;

namespace Explainer.Tests;

/// <summary>What comes of a folder with <c>input/</c>, through the command.</summary>
/// <param name="Files">The site's files by their paths, as text; the theme's own are named without their hashes, and empty.</param>
/// <param name="Findings">What <c>check</c> prints, without the time that it took, and its exit code.</param>
internal sealed partial record BuiltSite(IReadOnlyDictionary<string, string> Files, string Findings)
{
    /// <summary>Checks a publication, and builds it in spite of errors.</summary>
    public static async Task<BuiltSite> OfAsync(string root)
    {
        var folder = Directory.CreateTempSubdirectory("explainer-").FullName;
        try
        {
            var (exit, report) = await RunAsync("check", "--root", root, "--verbosity", "detailed");
            var output = Path.Combine(folder, "site");
            await RunAsync("build", "--draft", "--root", root, "--output", output);
            return new BuiltSite(Read(output), $"{Time().Replace(report.Replace(root, "", StringComparison.Ordinal), "")}exit code {exit}\n");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(int Exit, string Report)> RunAsync(params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var exit = await ExplainerCommand.InvokeAsync(args, output, error);
        return (exit, output.ToString() + error);
    }

    private static SortedDictionary<string, string> Read(string output)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (!Directory.Exists(output))
            return files;
        foreach (var file in Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(output, file).Replace('\\', '/');
            var isTheme = path.StartsWith("theme/", StringComparison.Ordinal);
            if (path != ".explainer")
                files.Add(WithoutHash(path), isTheme ? "" : WithoutHash(File.ReadAllText(file, Encoding.UTF8)));
        }
        return files;
    }

    private static string WithoutHash(string text) => Hash().Replace(IndexFolder().Replace(text, "search/index/"), "${name}");

    [GeneratedRegex("search/index/[0-9a-f]{8}/", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IndexFolder();

    [GeneratedRegex(@"(?<name>theme/[a-z-]+)\.[0-9a-f]{8}(?=\.)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hash();

    [GeneratedRegex(@" in [^ ]+ s(?=\.\n)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Time();
}
