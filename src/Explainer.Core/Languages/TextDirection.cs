namespace Explainer.Languages;

/// <summary>Which way a language is written.</summary>
public static class TextDirection
{
    private static readonly HashSet<string> RightToLeftLanguages =
        ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"];

    private static readonly HashSet<string> RightToLeftScripts =
        ["adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"];

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
