using System.Text.Json;
using Explainer.Compose.Pages;
using Explainer.Export;
using Explainer.Tests.Compose;
using Explainer.Theme;
using Xunit;

namespace Explainer.Tests.Export;

public sealed class VerificationReportTests
{
    [Fact]
    public void Report_says_what_its_page_says()
    {
        var build = FloodSite.Build();
        var page = build.Page<VerificationPage>();
        using var report = JsonDocument.Parse(SiteFiles.Of(build, SiteTheme.Look).Single(file => file.Address == "/verification/report.json").Text);
        var root = report.RootElement;

        Assert.Equal((1, "2020-03-10"), (root.GetProperty("version").GetInt32(), root.GetProperty("asOf").GetString()));
        var totals = root.GetProperty("totals");
        Assert.Equal((page.Totals.Claims, page.Totals.Supported, page.SnapshotCount), (Number(totals, "claims"), Number(totals, "supported"), Number(totals, "snapshots")));
        Assert.Equal((page.Notes, page.Totals.DaysSinceChecked), (Number(totals, "notes"), Number(totals, "daysSinceReview")));
        Assert.Equal(
            page.Pages.Select(row => (row.Page.Text, row.Claims, row.Findings)),
            root.GetProperty("pages").EnumerateArray().Select(row => (row.GetProperty("title").GetString()!, Number(row, "claims"), Number(row, "findings"))));
        Assert.Equal(page.Findings.Select(finding => finding.Message), root.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("message").GetString()));
        Assert.Equal(page.Suppressed.Select(one => one.Reason), root.GetProperty("suppressed").EnumerateArray().Select(one => one.GetProperty("reason").GetString()));
        Assert.Equal(build.Site.Claims.Select(claim => claim.Id), root.GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("id").GetString()));
    }

    private static int Number(JsonElement element, string key) => element.GetProperty(key).GetInt32();
}
