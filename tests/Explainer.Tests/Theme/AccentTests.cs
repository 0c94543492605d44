using System.Text;
using System.Text.RegularExpressions;
using Explainer.Theme;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Theme;

public partial class AccentTests
{
    private static readonly (AccentColor Day, AccentColor Night) Papers = Token("paper", ThemeAssets.Stylesheet);

    [Property(MaxTest = 500)]
    public void Any_accent_can_be_read_by_day_and_by_night(byte red, byte green, byte blue)
    {
        var asked = new AccentColor(red, green, blue);
        var (day, night) = Token("accent", ThemeAssets.StylesheetOf(asked.ToString()));
        Assert.True(day.ContrastTo(Papers.Day) >= 4.5, $"{asked} became {day}");
        Assert.True(night.ContrastTo(Papers.Night) >= 4.5, $"{asked} became {night}");
        Assert.True(asked.ContrastTo(Papers.Day) < 4.5 || day == asked, $"{asked} could be read and became {day}");
        Assert.True(asked.ContrastTo(Papers.Night) < 4.5 || night == asked, $"{asked} could be read and became {night}");
    }

    [Fact]
    public void Three_digits_stand_for_six() => Assert.Equal(ThemeAssets.StylesheetOf("#a0c").Address, ThemeAssets.StylesheetOf("#aa00cc").Address);

    [Fact]
    public void Without_an_accent_the_sheet_is_the_themes_own() => Assert.Same(ThemeAssets.Stylesheet, ThemeAssets.StylesheetOf(null));

    // The last one said is the one that holds.
    private static (AccentColor Day, AccentColor Night) Token(string name, ThemeAsset sheet)
    {
        var match = Colours().Matches(Encoding.UTF8.GetString(sheet.Content.Span)).Last(match => match.Groups["name"].Value == name);
        return (AccentColor.Parse(match.Groups["day"].Value), AccentColor.Parse(match.Groups["night"].Value));
    }

    [GeneratedRegex("--(?<name>[a-z]+): light-dark\\((?<day>#[0-9a-f]{6}), (?<night>#[0-9a-f]{6})\\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Colours();
}
