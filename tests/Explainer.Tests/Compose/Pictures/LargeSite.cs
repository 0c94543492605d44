using System.Globalization;
using System.Text;

namespace Explainer.Tests.Compose.Pictures;

/// <summary>Made-up sites with many dates of every form.</summary>
internal static class LargeSite
{
    private static readonly string[] Words =
        ["river", "dam", "mayor", "bridge", "council", "rescue", "harvest", "signal", "valley", "engineer", "warning", "turbine", "archive", "ferry", "granary", "inspector", "levee", "midnight", "orchard", "pumping"];

    public static SiteBuild Build(Random random, int events, int statements)
    {
        // Some sites tell of a week, some of centuries.
        var days = random.Next(4) switch { 0 => 5, 1 => 90, 2 => 3000, _ => 200_000 };
        var claims = new StringBuilder();
        for (var i = 0; i < events; i++)
            claims.Append(CultureInfo.InvariantCulture, $"  - {{ id: e{i}, text: {Sentence(random)}, date: '{Date(random, days)}' }}\n");
        for (var i = 0; i < statements; i++)
        {
            var said = random.Next(10) == 0 ? "" : $", said: '{Date(random, days)}'";
            claims.Append(CultureInfo.InvariantCulture, $"  - {{ id: s{i}, kind: statement, text: {Sentence(random)}, speaker: p{random.Next(12)}{said} }}\n");
        }
        var people = Enumerable.Range(0, 12).Select(i => ($"people/p{i}.md", $"---\nname: {Words[i]} {Words[i + 1]}\n{(i < 9 ? $"group: g{i % 6}\n" : "")}---\n"));
        return SmallSite.Of([("a.md", $"---\ntitle: A\nclaims:\n{claims}---\n"), .. people]);
    }

    private static string Sentence(Random random) => string.Join(' ', Enumerable.Range(0, 14).Select(_ => Words[random.Next(Words.Length)] + (random.Next(3) == 0 ? random.Next(100) : "")));

    private static string Date(Random random, int days)
    {
        var day = new DateOnly(2020, 2, 27).AddDays(-random.Next(days));
        var text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return random.Next(16) switch
        {
            0 => text[..7],
            1 => text[..4],
            2 => text + "~",
            3 => text + "?",
            4 => $"{text}/{day.AddDays(random.Next(40)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
            5 when random.Next(3) == 0 => text + "/..",
            6 when random.Next(3) == 0 => "../" + text,
            7 => text[..3] + "X",
            8 => text + "T10:00:00Z",
            _ => text,
        };
    }
}
