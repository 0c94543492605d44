using System.Globalization;
using System.IO.Compression;
using System.Text;
using Explainer.Check;
using Explainer.Compose.Pages;
using Xunit;

namespace Explainer.Tests.Theme;

/// <summary>How much a reader has to load for an explainer.</summary>
public sealed class ExplainerSizeTests
{
    private const int MostBytes = 40 * 1024;
    private const int Claims = 100;
    private const int Sources = 40;

    // Prose of the project's own, so that the words are as many and as unlike one another as those of an explainer.
    private static readonly string[] Vocabulary = RuleBook.Rules
        .SelectMany(rule => RuleBook.PageOf(rule.Descriptor).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        .Where(word => word.All(char.IsAsciiLetter))
        .Distinct(StringComparer.Ordinal)
        .ToArray();

    [Fact]
    public async Task An_explainer_of_100_claims_is_no_larger_than_40_kilobytes_compressed()
    {
        var page = SmallSite.Of([Page(), .. Enumerable.Range(1, Sources).Select(Source)]).Page<ExplainerPage>();
        Assert.Equal(Claims, page.Notes.Count);
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(await Rendered.TextAsync(page)));
        Assert.InRange(bytes.Length, 1, MostBytes);
    }

    private static (string, string) Page()
    {
        var (claims, prose) = (new StringBuilder(), new StringBuilder());
        for (var claim = 1; claim <= Claims; claim++)
        {
            claims.Append(CultureInfo.InvariantCulture, $"  - id: claim-{claim}\n    text: {Text(claim, 12)}.\n    citations: [source-{(claim % Sources) + 1}#p1, source-{(claim * 7 % Sources) + 1}#p2]\n");
            prose.Append(CultureInfo.InvariantCulture, $"{Text(claim + 1000, 8)}, and [{Text(claim, 9)}](claim:claim-{claim}).{(claim % 5 == 0 ? "\n\n" : " ")}");
        }
        return ("page.md", $"---\ntitle: A page of a hundred claims\nclaims:\n{claims}---\n{prose}");
    }

    private static (string, string) Source(int number) => ($"sources/source-{number}.md", $"""
        ---
        title: {Text(number + 2000, 7)}
        container-title: {Text(number + 3000, 2)}
        issued: 2020-01-{(number % 28) + 1:00}
        URL: https://{Text(number + 4000, 1)}.example/{Text(number + 4500, 5).Replace(' ', '-')}
        passages:
          - id: p1
            exact: {Text(number + 5000, 25)}
          - id: p2
            paraphrase: {Text(number + 6000, 25)}.
        ---
        """);

    // The same words for the same seed, drawn by the numbers of Knuth's MMIX generator.
    private static string Text(int seed, int words)
    {
        var state = (ulong)seed;
        return string.Join(' ', Enumerable.Range(0, words).Select(_ =>
        {
            state = unchecked((state * 6364136223846793005) + 1442695040888963407);
            return Vocabulary[(int)((state >> 33) % (ulong)Vocabulary.Length)];
        }));
    }
}
