using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Explainer.Theme;

/// <summary>The files that every page of the site loads.</summary>
public static class ThemeAssets
{
    private const string ScriptFolder = "assets/script/";

    private static readonly Assembly Theme = typeof(ThemeAssets).Assembly;

    /// <summary>The one stylesheet, with the theme's own accent.</summary>
    public static ThemeAsset Stylesheet { get; } = Asset("site.css", Read("assets/site.css"));

    /// <summary>The icon of the site.</summary>
    public static ThemeAsset Icon { get; } = Asset("icon.svg", Read("assets/icon.svg"));

    /// <summary>The one script: the files of <c>assets/script/</c> one after the other, in ordinal order of their names.</summary>
    public static ThemeAsset Script { get; } = Asset("site.js", Join(Theme.GetManifestResourceNames()
        .Where(name => name.StartsWith(ScriptFolder, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal), "\"use strict\";\n"));

    /// <summary>The search, a script of its own that is loaded where somebody searches.</summary>
    public static ThemeAsset Search { get; } = Asset("search.js", Join(["assets/search.js"], ""));

    /// <summary>The one stylesheet, with the accent of a publication.</summary>
    /// <param name="accent"><c>#rgb</c> or <c>#rrggbb</c>; null for the theme's own. By day and by night it is made
    /// darker or lighter until it can be read.</param>
    public static ThemeAsset StylesheetOf(string? accent) => accent is null ? Stylesheet : Asset("site.css", WithAccent(AccentColor.Parse(accent)));

    /// <summary>The stylesheet of cards, which no page loads.</summary>
    public static ReadOnlyMemory<byte> CardStylesheet { get; } = Read("assets/card.css");

    /// <summary>Every file, in order of the addresses.</summary>
    /// <param name="accent">As of <see cref="StylesheetOf"/>.</param>
    public static IReadOnlyList<ThemeAsset> All(string? accent = null) =>
        new[] { StylesheetOf(accent), Icon, Script, Search }.OrderBy(asset => asset.Address, StringComparer.Ordinal).ToList();

    private static ThemeAsset Asset(string name, byte[] content)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(content))[..8];
        return new($"/theme/{Path.GetFileNameWithoutExtension(name)}.{digest}{Path.GetExtension(name)}", content);
    }

    private static byte[] WithAccent(AccentColor accent)
    {
        var sheet = Encoding.UTF8.GetString(Stylesheet.Content.Span);
        var (day, night) = (accent.ReadableOn(Paper(1)), accent.ReadableOn(Paper(2)));
        return Encoding.UTF8.GetBytes($"{sheet}:root {{ --accent: light-dark({day}, {night}); }}\n");

        // The papers of day and night are a token of the sheet.
        AccentColor Paper(int index) =>
            AccentColor.Parse(sheet[sheet.IndexOf("--paper:", StringComparison.Ordinal)..].Split('#')[index][..6].Insert(0, "#"));
    }

    private static byte[] Join(IEnumerable<string> scripts, string head)
    {
        var joined = new StringBuilder(head);
        foreach (var line in scripts.SelectMany(script => Encoding.UTF8.GetString(Read(script)).Split('\n')))
        {
            // A comment has a line of its own and no text runs over several, so that what readers need not load is dropped by line.
            var code = line.Trim();
            if (code.Length > 0 && !code.StartsWith("//", StringComparison.Ordinal))
                joined.Append(code).Append('\n');
        }
        return Encoding.UTF8.GetBytes(joined.ToString());
    }

    private static byte[] Read(string resource)
    {
        using var stream = Theme.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"The theme does not hold {resource}.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
