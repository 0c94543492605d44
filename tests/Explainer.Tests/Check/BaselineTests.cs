using Explainer.Check;
using Explainer.Report;
using Explainer.Tests.Report;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Check;

[Properties(Arbitrary = [typeof(AnyMessage)])]
public class BaselineTests
{
    [Property(MaxTest = 100)]
    public void Any_findings_are_all_known_again_and_none_of_the_entries_is_stale(PositiveInt seed, AnyMessage words)
    {
        var report = Reports.Of(Some(seed.Get, words.Value));

        var left = report.Without(Written(report)).Findings;

        Assert.Empty(left.All);
        Assert.Equal(report.Findings.All, left.Baselined);
    }

    [Property(MaxTest = 100)]
    public void Finding_that_goes_leaves_exactly_one_stale_entry_and_one_that_comes_stands(PositiveInt seed, AnyMessage words)
    {
        var findings = Some(seed.Get, words.Value);
        var baseline = Written(Reports.Of(findings));
        var gone = seed.Get % findings.Length;

        var fewer = Reports.Of(findings.Where((_, index) => index != gone).ToArray()).Without(baseline).Findings;
        Assert.Equal("FC901", Assert.Single(fewer.All).Rule.Id);
        Assert.Equal(findings.Length - 1, fewer.Baselined.Count);

        var more = Reports.Of([.. findings, Reports.Finding("New.", Level.Error, "FC811")]).Without(baseline).Findings;
        Assert.Equal("FC811", Assert.Single(more.All).Rule.Id);
    }

    [Property(MaxTest = 100)]
    public void File_of_a_baseline_is_the_same_whatever_the_order_and_has_an_entry_on_a_line(PositiveInt seed, AnyMessage words)
    {
        var report = Reports.Of(Some(seed.Get, words.Value));
        var text = Baseline.Write(report.Findings.All, report.Fingerprints);

        Assert.Equal(text, Baseline.Write(report.Findings.All.Reverse(), report.Fingerprints));
        Assert.Equal(report.Findings.All.Count + 6, text.Split('\n').Length);
        var lines = text.Split('\n');
        Assert.All(Baseline.Read(text, "b.json").Entries, entry => Assert.Contains(entry.Fingerprint, lines[entry.At.Line - 1], StringComparison.Ordinal));
    }

    [Fact]
    public void Stale_entry_is_reported_at_its_line_of_the_baseline()
    {
        var report = Reports.Of(Reports.Finding("First."), Reports.Finding("Second.", Level.Warning, "FC204"));
        var baseline = Written(report);

        var finding = Assert.Single(Reports.Of(report.Findings.All[0]).Without(baseline).Findings.All);

        Assert.Equal(
            "config/b.json:5:5: warning FC901: The baseline lists a finding of FC204 in input/index.md that is not there any more. "
            + "Take the entry out, or write the baseline anew with --update-baseline.",
            finding.ToString());
    }

    [Fact]
    public void Entry_that_stands_twice_is_stale_the_second_time()
    {
        var report = Reports.Of(Reports.Finding("First."));
        var text = Baseline.Write(report.Findings.All, report.Fingerprints);
        var entry = text.Split('\n')[3];

        var twice = Baseline.Read(text.Replace(entry, $"{entry},\n{entry}", StringComparison.Ordinal), "b.json");

        Assert.Equal(5, Assert.Single(report.Without(twice).Findings.All).At.Line);
    }

    [Fact]
    public void Stale_entries_are_not_told_of_where_the_rule_is_off()
    {
        var input = InputTree.Of(("site.yml", "title: Floods\nrules:\n  FC901: off\n"));

        Assert.Empty(Reports.Of(input).Without(Written(Reports.Report)).Findings.All);
    }

    [Theory]
    [InlineData("", "no JSON at line 1")]
    [InlineData("{\n\"version\": 1,\n\"findings\": [<<<<<<<\n", "no JSON at line 3")]
    [InlineData("[]", "of another shape")]
    [InlineData("{\"version\": 2, \"findings\": []}", "its version is not 1")]
    [InlineData("{\"version\": 1.5, \"findings\": []}", "its version is not 1")]
    [InlineData("{\"version\": 1, \"findings\": [1]}", "of another shape")]
    [InlineData("{\"version\": 1, \"findings\": [{\"rule\": \"FC201\"}]}", "of another shape")]
    [InlineData("{\"version\": 1, \"findings\": [{\"rule\": \"FC201\", \"path\": \"a\", \"fingerprint\": null}]}", "no fingerprint")]
    public void What_is_no_baseline_is_refused_with_the_reason(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => Baseline.Read(text, "b.json")).Message, StringComparison.Ordinal);

    // Several findings that agree in all but their messages, and some that differ.
    private static Finding[] Some(int seed, string words)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, random.Next(1, 12))
            .Select(_ => Reports.Finding(words, (Level)random.Next(1, 4), RuleBook.Rules[random.Next(10)].Descriptor.Id) with
            {
                At = new("input/index.md", random.Next(1, 15), random.Next(1, 8), random.Next(1, 8)),
                ClaimId = random.Next(2) == 0 ? null : words,
            })
            .ToArray();
    }

    private static Baseline Written(CheckReport report) => Baseline.Read(Baseline.Write(report.Findings.All, report.Fingerprints), "config/b.json");
}
