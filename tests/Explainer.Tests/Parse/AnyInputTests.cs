using Explainer.Tests.Compose;
using Explainer.Theme;
using Xunit;

namespace Explainer.Tests.Parse;

/// <summary>Whatever stands in a file, reading it gives values and findings.</summary>
public sealed class AnyInputTests
{
    private static readonly string[] Signs =
    [
        "\0", "\uFEFF", "\uD800", "\r", "\t", "---\n", "...\n", "- ", ": ", "? ", "[", "]", "{", "}", "&a ", "*a", "!!binary ", "|\n", ">-\n", "%", "@", "'", "\"", "\\", "#", "~",
        "[x](claim:toll)", "[x]: claim:toll\n", "<p>", "</p>", "<!--", "-->", "<a href=\"", "![", "](", "`", "|", "\u2028", "\u0301", "🌊", "�", "[…]", "2020-13-45", "../..", "/",
    ];

    [Fact]
    public void Damaged_files_never_throw()
    {
        var random = new Random(42);
        for (var round = 0; round < 400; round++)
        {
            var files = FloodSite.Files.ToArray();
            ref var file = ref files[random.Next(files.Length)];
            for (var cut = random.Next(1, 4); cut > 0; cut--)
                file.Text = Damage(file.Text, random);
            var build = SiteBuild.Check(InputTree.Of(files));
            Assert.NotEmpty(ModelText.OfAll(build));
            Assert.NotEmpty(Explainer.Export.SiteFiles.Of(build, SiteTheme.Look));
        }
    }

    private static string Damage(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        return random.Next(3) switch
        {
            0 => text.Insert(at, Signs[random.Next(Signs.Length)]),
            1 => text.Remove(at, Math.Min(random.Next(1, 20), text.Length - at)),
            _ => text[random.Next(at + 1)..],
        };
    }
}
