using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace Explainer.Tests.Commands;

public sealed class FixTests : IDisposable
{
    private const string Page = "---\r\ntitel: The lamp\r\nclaims:\r\n  - id: lit\r\n    text: The lamp was lit.\r\n    citations: [repotr#p1]\r\n---\r\n[The lamp was lit](claim:lit).\r\n";

    private const string Snapshot = "At dusk the old lamp of the northern tower was lit by the keeper of the house.\n";

    private static readonly string Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Snapshot)));

    private readonly TemporaryFolder folder = new();

    public FixTests()
    {
        folder.Write("input/site.yml", "title: Lamps\n");
        folder.Write("input/page.md", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Page)]);
        folder.Write("input/snapshots/report.txt", Snapshot);
        folder.Write("input/sources/report.md", "---\ntitle: Report\nsnapshot: report.txt\npassages:\n  - id: p1\n    exact: At dusk the old lamp was lit by the keeper\n---\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Safe_fixes_are_made_and_the_rest_of_each_file_stays_as_it_was()
    {
        var run = await Check("--fix");

        Assert.EndsWith("Fixed 4 findings in 2 files.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Page.Replace("titel", "title", StringComparison.Ordinal).Replace("repotr", "report", StringComparison.Ordinal))],
            File.ReadAllBytes(folder["input/page.md"]));
        Assert.Contains($"\nsnapshot: report.txt\nsha256: {Sha256}\npassages:\n", File.ReadAllText(folder["input/sources/report.md"]), StringComparison.Ordinal);
        Assert.Contains("exact: At dusk the old lamp […] was lit by the keeper\n", File.ReadAllText(folder["input/sources/report.md"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[\"repotr#p1\"]", "[\"report#p1\"]")]
    [InlineData("['report#p7']", "['report#p1']")]
    public async Task A_name_in_quotation_marks_is_mended_between_them(string written, string mended)
    {
        var page = Page.Replace("titel", "title", StringComparison.Ordinal);
        folder.Write("input/page.md", page.Replace("[repotr#p1]", written, StringComparison.Ordinal));

        await Check("--fix");

        Assert.Equal(page.Replace("[repotr#p1]", mended, StringComparison.Ordinal), File.ReadAllText(folder["input/page.md"]));
    }

    [Theory]
    [InlineData("---\r\ntitle: R\r\nsnapshot: report.txt   # saved in May\r\nlanguage: en\r\n---\r\n", "# saved in May\r\n", "sha256: {0}\r\n")]
    [InlineData("---\n  title: R\n  snapshot: 'report.txt'\n---\n", "'report.txt'\n", "  sha256: {0}\n")]
    [InlineData("---\ntitle: R\nsnapshot: report.txt\n---\n", "report.txt\n", "sha256: {0}\n")]
    public async Task A_missing_digest_is_written_beneath_the_snapshot(string source, string above, string line)
    {
        folder.Write("input/sources/report.md", source);

        await Check("--fix");

        Assert.Equal(source.Replace(above, above + line.Replace("{0}", Sha256, StringComparison.Ordinal), StringComparison.Ordinal), File.ReadAllText(folder["input/sources/report.md"]));
        Assert.DoesNotContain("FC312", (await Check()).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\n{title: R, snapshot: report.txt}\n---\n")]
    [InlineData("---\ntitle: R\nsnapshot:\n  report.txt\n---\n")]
    [InlineData("---\ntitle: R\nsnapshot: >-\n  report.txt\n---\n")]
    [InlineData("---\ntitle: R\nsnapshot: report.txt\nsha256:\n---\n")]
    [InlineData("---\ntitle: R\nsnapshot: report.txt\nsha256: [1]\n---\n")]
    [InlineData("---\ntitle: R\nsnapshot: nowhere.txt\n---\n")]
    public async Task A_digest_that_has_no_line_of_its_own_is_left_to_the_author(string source)
    {
        folder.Write("input/sources/report.md", source);

        await Check("--fix");

        Assert.Equal(source, File.ReadAllText(folder["input/sources/report.md"]));
    }

    [Fact]
    public async Task A_misspelt_digest_is_not_written_twice()
    {
        folder.Write("input/sources/report.md", "---\ntitle: R\nsnapshot: report.txt\nsha265: " + Sha256 + "\n---\n");

        await Check("--fix");

        Assert.Equal("---\ntitle: R\nsnapshot: report.txt\nsha256: " + Sha256 + "\n---\n", File.ReadAllText(folder["input/sources/report.md"]));
    }

    [Theory]
    [InlineData("[The lamp](claim:litt)", "[The lamp](claim:lit)")]
    [InlineData("[The *old* lamp](claim:litt \"A title\")", "[The *old* lamp](claim:lit \"A title\")")]
    [InlineData("[The lamp](<claim:litt>)", "[The lamp](<claim:lit>)")]
    [InlineData("> - [The lamp](claim:litt)", "> - [The lamp](claim:lit)")]
    [InlineData("[The lamp][l] and [the light][l].\n\n[l]: claim:litt", "[The lamp][l] and [the light][l].\n\n[l]: claim:lit")]
    [InlineData("[The lamp](claim:lit&#116;)", "[The lamp](claim:lit&#116;)")]
    [InlineData("[The lamp](claim:nothing-like-it)", "[The lamp](claim:nothing-like-it)")]
    public async Task A_misspelt_id_of_a_mark_is_mended(string written, string mended)
    {
        var page = Page.Replace("titel", "title", StringComparison.Ordinal).Replace("repotr", "report", StringComparison.Ordinal);
        folder.Write("input/page.md", page + written + "\r\n");
        folder.Write("input/people/keeper.md", "---\nname: The keeper\n---\n" + written + "\n");

        await Check("--fix");

        Assert.Equal(page + mended + "\r\n", File.ReadAllText(folder["input/page.md"]));
        Assert.Equal("---\nname: The keeper\n---\n" + mended + "\n", File.ReadAllText(folder["input/people/keeper.md"]));
    }

    [Theory]
    [InlineData("superseded-by: litt", "superseded-by: lit")]
    [InlineData("kind: statement\n    speaker: keeper\n    about: litt", "kind: statement\n    speaker: keeper\n    about: lit")]
    public async Task A_misspelt_id_of_another_claim_is_mended(string written, string mended)
    {
        const string page = "---\ntitle: The lamp\nclaims:\n  - id: lit\n    text: It was lit.\n    citations: [report#p1]\n  - id: other\n    text: It was not.\n    KEY\n    citations: [report#p1]\n---\n[It](claim:lit), [it](claim:other).\n";
        folder.Write("input/people/keeper.md", "---\nname: The keeper\n---\n");
        folder.Write("input/page.md", page.Replace("KEY", written, StringComparison.Ordinal));

        await Check("--fix");

        Assert.Equal(page.Replace("KEY", mended, StringComparison.Ordinal), File.ReadAllText(folder["input/page.md"]));
    }

    [Fact]
    public async Task To_fix_again_changes_nothing()
    {
        await Check("--fix");
        var once = folder.Files("input");

        var run = await Check("--fix");

        Assert.Equal(once, folder.Files("input"));
        Assert.EndsWith("Fixed 0 findings in 0 files.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_shows_the_difference_and_writes_nothing()
    {
        var before = folder.Files("input");

        var run = await Check("--fix", "--dry-run");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(before, folder.Files("input"));
        Assert.Contains("--- a/input/page.md\n+++ b/input/page.md\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n-titel: The lamp\n+title: The lamp\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_with_two_near_ones_is_left_to_its_author()
    {
        folder.Write("input/sources/report.md", "---\ntitle: Report\npassages:\n  - {id: p1, paraphrase: Lit.}\n  - {id: p2, paraphrase: Out.}\n---\n");
        folder.Write("input/page.md", Page.Replace("titel", "title", StringComparison.Ordinal).Replace("repotr#p1", "report#p3", StringComparison.Ordinal));
        var before = folder.Files("input");

        Assert.Equal(1, (await Check("--fix")).ExitCode);
        Assert.Equal(before, folder.Files("input"));
    }

    [Theory]
    [InlineData("titel: The lamp\ntitle: The lamp\n")]
    [InlineData("titel: The lamp\ntitlle: The lamp\n")]
    public async Task A_key_that_would_stand_twice_is_left_to_its_author(string keys)
    {
        folder.Write("input/page.md", "---\n" + keys + "---\nThe lamp.\n");

        await Check("--fix");

        Assert.Equal("---\n" + keys + "---\nThe lamp.\n", File.ReadAllText(folder["input/page.md"]));
    }

    [Theory]
    [InlineData("number-not-in-pasage", "FC401")]
    [InlineData("FC499", "FC499")]
    public async Task A_rule_is_told_by_its_name_and_not_by_a_near_id(string written, string expected)
    {
        folder.Write("input/site.yml", $"title: Lamps\nrules: {{{written}: off}}\n");

        await Check("--fix");

        Assert.Equal($"title: Lamps\nrules: {{{expected}: off}}\n", File.ReadAllText(folder["input/site.yml"]));
    }

    private Task<Run> Check(params string[] args) => Run.OfAsync(["check", "--root", folder.Path, .. args]);
}
