using System.Text;

namespace Explainer.Languages;

/// <summary>Which way a language is written.</summary>
public static class TextDirection
{
    private static readonly HashSet<string> RightToLeftLanguages =
    [
        "aii", "ar", "arc", "arz", "azb", "bal", "bqi", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo", "pnb", "prs",
        "ps", "rhg", "sam", "sd", "sdh", "skr", "syr", "ug", "ur", "yi",
    ];

    private static readonly HashSet<string> RightToLeftScripts =
        ["adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"];

    /// <summary>The direction to write beside a <c>lang</c>; null where no language is named either.</summary>
    public static string? Beside(string? language) => language is null ? null : Of(language);

    /// <summary>Whether a text holds letters that run against a direction, so that the line around it needs to be kept apart from it.</summary>
    /// <param name="text">A name or a title whose language nobody gave.</param>
    /// <param name="direction">Of the line: <c>ltr</c> or <c>rtl</c>.</param>
    public static bool RunsAgainst(string text, string direction) =>
        text.EnumerateRunes().Any(rune => Rune.IsLetter(rune) && IsRightToLeft(rune.Value) == (direction == "ltr"));

    // The blocks that Unicode sets aside for scripts from right to left, with their presentation forms.
    private static bool IsRightToLeft(int rune) =>
        rune is (>= 0x0590 and <= 0x08FF)
            or (>= 0xFB1D and <= 0xFDFF)
            or (>= 0xFE70 and <= 0xFEFF)
            or (>= 0x10800 and <= 0x10FFF)
            or (>= 0x1E800 and <= 0x1EFFF);

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    /// <param name="language">BCP 47 tag: a script in it (<c>ku-Arab</c>) goes before what is usual for the language.</param>
    public static string Of(string language)
    {
        var parts = language.ToLowerInvariant().Split('-', '_');
        var script = parts.Skip(1).FirstOrDefault(part => part.Length == 4 && part.All(char.IsAsciiLetter));
        var isRightToLeft = script is null ? RightToLeftLanguages.Contains(parts[0]) : RightToLeftScripts.Contains(script);
        return isRightToLeft ? "rtl" : "ltr";
    }
}
