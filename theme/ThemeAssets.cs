using System.Security.Cryptography;

namespace Explainer.Theme;

/// <summary>The files that every page of the site loads.</summary>
public static class ThemeAssets
{
    /// <summary>The one stylesheet.</summary>
    public static ThemeAsset Stylesheet { get; } = Read("site.css");

    /// <summary>The icon of the site.</summary>
    public static ThemeAsset Icon { get; } = Read("icon.svg");

    /// <summary>The stylesheet of cards, which no page loads.</summary>
    public static ReadOnlyMemory<byte> CardStylesheet { get; } = Read("card.css").Content;

    /// <summary>Every file, in order of the addresses.</summary>
    public static IReadOnlyList<ThemeAsset> All { get; } = [Icon, Stylesheet];

    private static ThemeAsset Read(string name)
    {
        using var stream = typeof(ThemeAssets).Assembly.GetManifestResourceStream($"assets/{name}")
            ?? throw new InvalidOperationException($"The theme does not hold assets/{name}.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        var digest = Convert.ToHexStringLower(SHA256.HashData(content))[..8];
        return new($"/theme/{Path.GetFileNameWithoutExtension(name)}.{digest}{Path.GetExtension(name)}", content);
    }
}
