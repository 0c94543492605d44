using System.Text;
using Xunit;

namespace Explainer.Tests;

/// <summary>Small whole sites: what the checks find in them, and every page that comes of them.</summary>
public sealed class SiteTests
{
    private static readonly string Sites = Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Sites");

    // The pages of the rules are the same but for their findings, and many, and the schema of the claims is always the same: one site is enough to compare them in.
    private const string CaseWithRules = "smallest";

    // What the search reads follows from the pages; one site, of many scripts, is enough to look at it.
    private const string CaseWithIndex = "scripts";

    public static TheoryData<string> Cases => new(Directory.EnumerateDirectories(Sites).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_site_gives_the_findings_and_pages_expected(string name)
    {
        var root = Path.Combine(Sites, name);
        var site = await BuiltSite.OfAsync(root);
        var actual = site.Files
            .Where(file => (name == CaseWithRules || !IsOfRule(file.Key)) && (name == CaseWithIndex || !IsOfIndex(file.Key)))
            .ToDictionary(file => "site/" + file.Key, file => file.Value, StringComparer.Ordinal);
        actual.Add("findings.txt", site.Findings);

        var expected = Path.Combine(root, "expected");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            Rewrite(expected, actual);

        Assert.Equal(
            Directory.EnumerateFiles(expected, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(expected, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
            actual.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, text) in actual)
        {
            var then = File.ReadAllText(Path.Combine(expected, path));
            if (text != then)
                Assert.Fail(Difference(path, then, text));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_link_and_fragment_of_a_site_leads_somewhere(string name)
    {
        // A site of broken links is written as a draft, and links to nothing where nothing is.
        var site = await BuiltSite.OfAsync(Path.Combine(Sites, name));
        Assert.Empty(SiteLinks.Problems(site.Files));
    }

    [Fact]
    public async Task The_publication_has_no_error_and_no_link_that_leads_nowhere()
    {
        var site = await BuiltSite.OfAsync(Repository.Root);
        Assert.EndsWith("exit code 0\n", site.Findings, StringComparison.Ordinal);
        Assert.Empty(SiteLinks.Problems(site.Files));
    }

    private static bool IsOfRule(string path) => path.StartsWith("rules/", StringComparison.Ordinal) || path == "data/claims.schema.json";

    private static bool IsOfIndex(string path) => path.StartsWith("search/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal);

    private static void Rewrite(string expected, Dictionary<string, string> actual)
    {
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "Expectations are not rewritten in CI.");
        if (Directory.Exists(expected))
            Directory.Delete(expected, recursive: true);
        foreach (var (path, text) in actual)
        {
            var file = Path.Combine(expected, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }

    private static string Difference(string path, string expected, string actual)
    {
        var (then, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(then.Length, now.Length)).First(i => then.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return $"{path}:{line + 1} differs.\nexpected: {then.ElementAtOrDefault(line)}\n  actual: {now.ElementAtOrDefault(line)}\nUPDATE_GOLDEN=1 dotnet test rewrites what is expected; read the difference before you commit it.";
    }
}
