using System.Text.Json;

namespace Explainer.Bench.Corpus;

/// <summary>The same publication for Hugo, the peer: the same Markdown files, and a template that shows each claim beside the words that it cites.</summary>
internal static class HugoSite
{
    private const string Settings = "baseURL = \"https://counted.example/\"\ntitle = \"Counted\"\n";

    private const string Template =
        """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Description }}"></head>
        <body><h1>{{ .Title }}</h1>{{ .Content }}<ol>{{ range .Params.claims }}<li id="{{ .id }}"><p>{{ .text }}</p><ul>{{ range .citations -}}
        {{ with index site.Data.passages . }}<li><blockquote>{{ .exact }}</blockquote><a href="{{ .url }}">{{ .title }}</a></li>{{ end }}{{ end }}</ul></li>{{ end }}</ol></body></html>
        """;

    /// <summary>Every file: its path below the folder of the peer's site, and its text.</summary>
    public static IEnumerable<(string Name, string Text)> Files(Publication publication)
    {
        yield return ("hugo.toml", Settings);
        yield return ("layouts/_default/single.html", Template);
        yield return ("layouts/_default/list.html", Template);
        yield return ("data/passages.json", JsonSerializer.Serialize(publication.Passages().ToDictionary(
            passage => passage.Reference,
            passage => new { exact = passage.Exact, url = passage.Url, title = passage.Title })));
        foreach (var (name, text) in publication.Files().Where(file => file.Name.StartsWith("folder-", StringComparison.Ordinal)))
            yield return ($"content/{name}", text);
    }
}
