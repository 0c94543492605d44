using System.Globalization;
using System.IO.Compression;
using System.Text;
using Explainer.Compose.Pages;
using Xunit;

namespace Explainer.Tests.Theme;

/// <summary>What a page may weigh as hosts send it.</summary>
public sealed class WeightTests
{
    [Fact]
    public async Task An_explainer_of_100_claims_weighs_no_more_than_40_kilobytes()
    {
        var numbers = Enumerable.Range(1, 100).ToList();
        var claims = string.Concat(numbers.Select(n => string.Create(CultureInfo.InvariantCulture, $"  - id: claim-{n}\n    text: {Sentence(n)}\n    citations: [report#p{n}]\n")));
        var prose = string.Concat(numbers.Select(n => string.Create(CultureInfo.InvariantCulture, $"[{Sentence(n)}](claim:claim-{n}) {Sentence(n + 1000)}\n\n")));
        var passages = string.Concat(numbers.Select(n => string.Create(CultureInfo.InvariantCulture, $"  - id: p{n}\n    exact: {Sentence(n)}\n    locator: {n}\n    label: page\n")));
        var build = SmallSite.Of(
            ("site.yml", "title: The flood\nbase-url: https://flood.example\nlicense: CC-BY-4.0\n"),
            ("a.md", $"---\ntitle: A long explainer\nclaims:\n{claims}---\n{prose}"),
            ("sources/report.md", $"---\ntitle: Report\npassages:\n{passages}---\n"));
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(await Rendered.TextAsync(build.Page<ExplainerPage>())));
        Assert.InRange(bytes.Length, 5_000, 40_000);
    }

    // Words in no order, so that the text is no easier to compress than others.
    private static string Sentence(int seed)
    {
        string[] words = ["river", "mayor", "bridge", "town", "water", "night", "people", "report", "valley", "engineers", "warned", "rose", "broke", "held", "found", "before", "after", "against", "northern", "seven"];
        var chance = new Random(seed);
        return "The " + string.Join(' ', Enumerable.Range(0, 16).Select(_ => words[chance.Next(words.Length)])) + ".";
    }
}
