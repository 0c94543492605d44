using Explainer.Tests.Report;
using Xunit;

namespace Explainer.Tests.Check;

public class FingerprintsTests
{
    private const string Page = "---\ntitle: The dam\nclaims:\n  - id: one\n    text: It broke.\n  - id: two\n    text: It broke.\n---\n[A](claim:x) and [b](claim:x), [one](claim:one), [two](claim:two).\n";

    [Fact]
    public void Finding_keeps_its_name_when_lines_move_and_others_come_and_go()
    {
        var then = Names(Page);
        var now = Names(Page.Replace("claims:", "# a comment\n# another\nclaims:\n  - id: zero\n    text: It held.", StringComparison.Ordinal));

        Assert.NotEmpty(then);
        Assert.Subset(now.ToHashSet(), then.ToHashSet());
    }

    [Fact]
    public void Finding_whose_line_changed_is_another()
    {
        var then = Names(Page);
        var now = Names(Page.Replace("[A](claim:x)", "[A thing](claim:x)", StringComparison.Ordinal));

        // The two on the line of prose; those on claims are as they were.
        Assert.Equal(2, then.Except(now).Count());
    }

    [Fact]
    public void Names_differ_even_where_all_else_agrees()
    {
        var names = Names(Page.Replace("[b](claim:x)", "[A](claim:x)", StringComparison.Ordinal));

        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.All(names, name => Assert.Matches("^[0-9a-f]{32}$", name));
    }

    [Fact]
    public void Name_does_not_depend_on_the_machine() =>
        Assert.Equal("d24d82ee39296712ce64fcf1a3c61e9a", Assert.Single(NamesOf(("site.yml", "title: Floods\nx: y\n"))));

    private static List<string> Names(string page) => NamesOf(("site.yml", "title: Floods\n"), ("index.md", page));

    private static List<string> NamesOf(params (string Name, string Text)[] files)
    {
        var report = Reports.Of(InputTree.Of(files));
        return report.Findings.All.Select(finding => report.Fingerprints[finding]).ToList();
    }
}
