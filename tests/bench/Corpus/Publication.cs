using System.Security.Cryptography;
using System.Text;

namespace Explainer.Bench.Corpus;

/// <summary>A publication of any size, the same bytes for the same size: no finding at error level, every quotation in its source's snapshot.</summary>
/// <remarks>Each page has a source. Each claim cites a passage of its page's source and one of the source of a page farther on.</remarks>
/// <param name="pages">Number of pages, at least 1.</param>
internal sealed class Publication(int pages)
{
    /// <summary>Claims that a page makes.</summary>
    public const int ClaimsPerPage = 5;

    /// <summary>Citations that a page's claims have.</summary>
    public const int CitationsPerPage = ClaimsPerPage * 2;

    private const int PagesPerFolder = 500;
    private const int PagesPerPerson = 10;
    private const int Distance = 7;
    private const int Topics = 20;

    private static readonly string[] Fillers =
    [
        "The people who live there remember it in different ways, and none of them wrote it down at the time.",
        "Nobody has shown that the one thing led to the other, and the council itself never said so.",
        "What the papers of the day made of it is another matter, and they did not agree among themselves.",
        "Visitors who came later found little to see, and took their pictures elsewhere.",
        "The archive keeps the letters in boxes, and whoever asks for them is shown to a quiet room.",
        "It was not the first time, nor would it be the last, that the river had its own plans.",
    ];

    /// <summary>Every file: its path below <c>input/</c>, and its text.</summary>
    public IEnumerable<(string Name, string Text)> Files()
    {
        yield return ("site.yml", Settings());
        yield return ("index.md", "---\ntitle: Counted\ndescription: What the councils counted.\ndate: 2024-01-01\n---\nWhat the councils counted, and who says so.\n");
        for (var person = 0; person * PagesPerPerson < pages; person++)
            yield return ($"people/speaker-{person}.md", $"---\nname: Speaker {Letters(person)}\ntype: person\n---\nA member of the council.\n");
        for (var page = 0; page < pages; page++)
        {
            var snapshot = Snapshot(page);
            yield return ($"folder-{page / PagesPerFolder}/page-{page}.md", Page(page));
            yield return ($"sources/source-{page}.md", Source(page, snapshot));
            yield return ($"snapshots/source-{page}.txt", snapshot);
        }
    }

    /// <summary>Every passage that a claim cites, as <c>source#passage</c>, with the source's address and title.</summary>
    public IEnumerable<(string Reference, string Exact, string Url, string Title)> Passages()
    {
        for (var page = 0; page < pages; page++)
        {
            for (var claim = 0; claim < ClaimsPerPage; claim++)
            {
                yield return ($"source-{page}#p{claim * 2}", new Event(page, claim).First, Url(page), Title(page));
                yield return ($"source-{page}#p{claim * 2 + 1}", new Event(Before(page), claim).Second, Url(page), Title(page));
            }
        }
    }

    private static string Settings()
    {
        var text = new StringBuilder("title: Counted\ndescription: What the councils counted.\nbase-url: https://counted.example\nlanguage: en\ntopics:\n");
        for (var topic = 0; topic < Topics; topic++)
            text.Append($"  topic-{topic}: Topic {Letters(topic)}\n");
        return text.ToString();
    }

    private string Page(int page)
    {
        var text = new StringBuilder($"---\ntitle: What was counted, part {Letters(page)}\ndescription: What the councils counted, and who says so.\n");
        text.Append($"date: 2024-01-01\ntopics: [topic-{page % Topics}]\nclaims:\n");
        for (var claim = 0; claim < ClaimsPerPage; claim++)
        {
            var happened = new Event(page, claim);
            text.Append($"  - id: c-{page}-{claim}\n    text: {happened.Claim}\n");
            text.Append(claim switch
            {
                0 => $"    date: {happened.Date}\n",
                1 => $"    kind: statement\n    speaker: speaker-{page / PagesPerPerson}\n    about: topic-{page % Topics}\n    said: {happened.Date}\n",
                _ => "",
            });
            text.Append($"    citations:\n      - source-{page}#p{claim * 2}\n      - source-{After(page)}#p{claim * 2 + 1}\n");
        }
        text.Append("---\n");
        for (var claim = 0; claim < ClaimsPerPage; claim++)
        {
            text.Append(claim == 2 ? "## What else was counted\n\n" : "");
            text.Append($"In those days [{new Event(page, claim).Marked}](claim:c-{page}-{claim}). {Filler(page, claim)} {Filler(page, claim + 1)} ");
            text.Append($"*{Filler(page, claim + 2)}*\n\n");
        }
        return text.ToString();
    }

    private string Source(int page, string snapshot)
    {
        var text = new StringBuilder($"---\ntype: report\ntitle: {Title(page)}\npublisher: Press {Letters(page % 200)}\nissued: 2023-05-01\n");
        text.Append($"URL: {Url(page)}\nsnapshot: source-{page}.txt\nsha256: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(snapshot)))}\npassages:\n");
        for (var claim = 0; claim < ClaimsPerPage; claim++)
        {
            text.Append($"  - id: p{claim * 2}\n    exact: {new Event(page, claim).First}\n");
            text.Append($"  - id: p{claim * 2 + 1}\n    exact: {new Event(Before(page), claim).Second}\n");
        }
        return text.Append("---\nA report of the press.\n").ToString();
    }

    private string Snapshot(int page)
    {
        var text = new StringBuilder();
        for (var claim = 0; claim < ClaimsPerPage; claim++)
        {
            text.Append($"{Filler(page, claim)} We can now say that {new Event(page, claim).First}, and that it was not easy. {Filler(page, claim + 3)}\n\n");
            text.Append($"{Filler(page, claim + 1)} It is known that {new Event(Before(page), claim).Second}. {Filler(page, claim + 4)}\n\n");
        }
        return text.ToString();
    }

    private static string Title(int page) => $"Report {Letters(page)}";

    private static string Url(int page) => $"https://press.example/{page}";

    private int After(int page) => (page + Distance) % pages;

    private int Before(int page) => ((page - Distance) % pages + pages) % pages;

    private static string Filler(int page, int number) => Fillers[(page + number) % Fillers.Length];

    /// <summary>A number in letters, so that names hold no figures: <c>A</c>, <c>B</c> … <c>Z</c>, <c>BA</c>.</summary>
    private static string Letters(int number) => number < 26 ? ((char)('A' + number)).ToString() : Letters(number / 26) + Letters(number % 26);
}
