using Explainer.Parse.Yaml;

namespace Explainer.Parse;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static class SettingsParser
{
    public static ParsedSettings Read(string text, ICollection<Fault> faults)
    {
        var faultsBefore = faults.Count;
        var node = YamlText.Read(text, ParsedSettings.Path, firstLine: 1, faults);
        if (node is null && faults.Count > faultsBefore)
            return new();
        if (node is not (null or YamlMapping))
        {
            faults.Add(new Fault.InvalidYaml(node.At, "site.yml is a mapping of keys to values, and this is " + node.Kind));
            return new();
        }
        var site = new MappingReader(node as YamlMapping ?? new YamlMapping(Location.StartOf(ParsedSettings.Path), []), "the site", faults);
        var parsed = new ParsedSettings
        {
            Title = site.RequiredText("title"),
            Description = site.Text("description"),
            BaseUrl = ReadBaseUrl(site, faults),
            Language = site.Text("language"),
            Publisher = site.Text("publisher"),
            License = LicenseParser.Read(site, faults),
            Embed = site.Flag("embed"),
            Image = site.Text("image"),
            ImageText = site.Text("image-alt"),
            SecurityContact = ReadContact(site, faults),
            Navigation = site.Mappings("navigation", "a navigation entry")
                .Select(ReadNavigation)
                .OfType<(Written<string>, Written<string>)>()
                .ToList(),
            Theme = ReadTheme(site, faults),
            Groups = Titles(site, "groups"),
            Topics = Titles(site, "topics"),
            Ratings = Titles(site, "ratings"),
            Rules = RuleLevelsParser.Read(site, faults),
            MinimumCoverage = Single(site, "coverage", "the coverage", "minimum"),
            ReviewMaxAge = Single(site, "review", "the review", "max-age"),
        };
        site.End();
        return parsed;
    }

    private static Written<string>? ReadBaseUrl(MappingReader site, ICollection<Fault> faults)
    {
        if (site.Text("base-url") is not { } written)
            return null;
        // Every link of the site begins at the root of its host.
        var isAddress = Uri.TryCreate(written.Value, UriKind.Absolute, out var uri)
            && uri is { Scheme: "http" or "https", AbsolutePath: "/", Query: "", Fragment: "" };
        if (isAddress)
            return written with { Value = written.Value.TrimEnd('/') };
        const string Expected = "an address that begins with https:// and has no path, since the pages link from the root of their host";
        faults.Add(new Fault.WrongType(written.At, "base-url", Expected, $"\"{written.Value}\"", Meant: null));
        return null;
    }

    private static Written<string>? ReadContact(MappingReader site, ICollection<Fault> faults)
    {
        if (site.Text("security-contact") is not { } written)
            return null;
        if (Uri.TryCreate(written.Value, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "mailto" or "tel")
            return written;
        var mail = "mailto:" + written.Value;
        var isMail = written.Value.Contains('@', StringComparison.Ordinal) && Uri.TryCreate(mail, UriKind.Absolute, out _);
        const string Expected = "an address that begins with mailto:, https:// or tel:";
        faults.Add(new Fault.WrongType(written.At, "security-contact", Expected, $"\"{written.Value}\"", isMail ? mail : null));
        return null;
    }

    private static ParsedTheme ReadTheme(MappingReader site, ICollection<Fault> faults)
    {
        if (site.Reader("theme", "the theme") is not { } theme)
            return new();
        var accent = theme.Text("accent");
        if (accent is not null && !(accent.Value is ['#', .. var digits] && digits.Length is 3 or 6 && digits.All(char.IsAsciiHexDigit)))
        {
            faults.Add(new Fault.WrongType(accent.At, "accent", "a colour in quotation marks, like '#1b4f7d'", $"\"{accent.Value}\"", Meant: null));
            accent = null;
        }
        var parsed = new ParsedTheme { Accent = accent, Logo = theme.Text("logo"), Css = theme.Texts("css") };
        theme.End();
        return parsed;
    }

    private static (Written<string>, Written<string>)? ReadNavigation(MappingReader entry)
    {
        var title = entry.RequiredText("title");
        var url = entry.RequiredText("url");
        entry.End();
        return title is { } words && url is { } address ? (words, address) : null;
    }

    private static List<(string Id, string Title)> Titles(MappingReader site, string key) =>
        Pairs(site, key).Select(pair => (pair.Key.Value, pair.Value.Value)).ToList();

    private static List<(Written<string> Key, Written<string> Value)> Pairs(MappingReader site, string key)
    {
        var pairs = new List<(Written<string>, Written<string>)>();
        foreach (var entry in site.Mapping(key)?.Entries ?? [])
        {
            if (entry.Value is YamlScalar { IsEmpty: false } scalar)
                pairs.Add((new(entry.Key.Value, entry.Key.At), new(scalar.Value.Trim(), scalar.At)));
            else
                site.Wrong(entry.Value, $"{key}.{entry.Key.Value}", "a single value");
        }
        return pairs;
    }

    private static Written<int>? Single(MappingReader site, string key, string owner, string innerKey)
    {
        if (site.Reader(key, owner) is not { } inner)
            return null;
        var number = inner.Number(innerKey);
        inner.End();
        return number;
    }
}
