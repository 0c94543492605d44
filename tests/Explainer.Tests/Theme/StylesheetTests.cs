using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Theme;
using Xunit;

namespace Explainer.Tests.Theme;

public sealed class StylesheetTests
{
    private static readonly string Css = Encoding.UTF8.GetString(ThemeAssets.Stylesheet.Content.Span);

    [Fact]
    public void It_is_no_larger_than_8_kilobytes_compressed()
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(ThemeAssets.Stylesheet.Content.Span);
        Assert.InRange(bytes.Length, 1, 8 * 1024);
    }

    [Fact]
    public void Its_ground_is_the_one_that_browsers_are_told_of() =>
        Assert.Contains($"--paper: light-dark({SiteTheme.Look.Paper}, {SiteTheme.Look.PaperAtNight});", Css, StringComparison.Ordinal);

    [Fact]
    public void It_loads_nothing()
    {
        Assert.DoesNotContain("url(", Css, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", Css, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@font-face", Css, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_file_of_the_theme_is_named_by_its_content() =>
        Assert.All(ThemeAssets.All(), asset => Assert.Contains($".{Convert.ToHexStringLower(SHA256.HashData(asset.Content.Span))[..8]}.", asset.Address, StringComparison.Ordinal));

    [Theory]
    [InlineData("ink", 7)]
    [InlineData("muted", 4.5)]
    [InlineData("accent", 4.5)]
    [InlineData("word-for-word", 4.5)]
    [InlineData("quoted", 4.5)]
    [InlineData("paraphrased", 4.5)]
    [InlineData("disputed", 4.5)]
    [InlineData("unsupported", 4.5)]
    public void Text_stands_out_from_the_paper_by_day_and_by_night(string token, double least)
    {
        var (paper, colour) = (Token("paper"), Token(token));
        Assert.True(Contrast(paper.Day, colour.Day) >= least, $"{Contrast(paper.Day, colour.Day):F2} by day");
        Assert.True(Contrast(paper.Night, colour.Night) >= least, $"{Contrast(paper.Night, colour.Night):F2} by night");
    }

    [Fact]
    public void Hues_of_evidence_differ_in_lightness()
    {
        string[] hues = ["word-for-word", "quoted", "paraphrased", "disputed", "unsupported"];
        foreach (var lightness in new Func<string, double>[] { hue => Luminance(Token(hue).Day), hue => Luminance(Token(hue).Night) })
            Assert.All(hues.Select(lightness).Order().Zip(hues.Select(lightness).Order().Skip(1)), pair => Assert.True(pair.Second - pair.First > 0.015, $"{pair}"));
    }

    [Fact]
    public void Sides_are_named_by_the_direction_of_writing() =>
        Assert.DoesNotMatch("(margin|padding|border|inset)-(left|right)|float: *(left|right)|text-align: *(left|right)", Css);

    private static (string Day, string Night) Token(string name)
    {
        var match = Regex.Match(Css, $@"--{name}: light-dark\(#(?<day>\w+), #(?<night>\w+)\)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        Assert.True(match.Success, name);
        return (match.Groups["day"].Value, match.Groups["night"].Value);
    }

    // WCAG 2.2, "contrast ratio" and "relative luminance".
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour, 0)) + (0.7152 * Channel(colour, 2)) + (0.0722 * Channel(colour, 4));

    private static double Channel(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
