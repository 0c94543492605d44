using System.Globalization;
using Xunit;

namespace Explainer.Tests;

/// <summary>Sets the culture of every new thread, and so runs beside nothing else.</summary>
[CollectionDefinition(nameof(LocaleTests), DisableParallelization = true)]
[Collection(nameof(LocaleTests))]
public sealed class LocaleTests
{
    private static readonly string Site = Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Sites", "claim-kinds");

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public async Task The_same_input_gives_the_same_site_in_any_locale(string culture)
    {
        var here = await BuiltSite.OfAsync(Site);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture;
            var there = await BuiltSite.OfAsync(Site);
            Assert.Equal(here.Files, there.Files);
            Assert.Equal(here.Findings, there.Findings);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.DefaultThreadCurrentCulture = null;
        }
    }

    [Fact]
    public void Large_numbers_of_a_finding_are_written_alike_in_any_locale()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            var build = SiteBuild.Check(new InputTree([new InputFile("input/page.md", InputTree.SizeLimit + 1, Bytes: null)]));
            Assert.Contains("8,388,609 bytes", string.Concat(build.Findings.All.Select(finding => finding.Message)), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
