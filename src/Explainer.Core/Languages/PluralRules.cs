namespace Explainer.Languages;

/// <summary>Which form of a noun a whole number calls for.</summary>
/// <remarks>CLDR's cardinal plural rules for the languages that have a file here.</remarks>
internal static class PluralRules
{
    /// <summary>The rule of a language.</summary>
    /// <param name="tag">BCP 47 tag; what stands behind the language itself makes no difference.</param>
    /// <exception cref="NotSupportedException">The language has no rule: one that gets a file needs one.</exception>
    public static Func<long, PluralCategory> Of(string tag) => tag.Split('-')[0] switch
    {
        "en" => Germanic,
        "ar" => Arabic,
        var language => throw new NotSupportedException($"The language {language} has no plural rule."),
    };

    // CLDR's rule for English, German, Dutch, Swedish and many more.
    private static PluralCategory Germanic(long number) => number == 1 ? PluralCategory.One : PluralCategory.Other;

    private static PluralCategory Arabic(long number) => (number, number % 100) switch
    {
        (0, _) => PluralCategory.Zero,
        (1, _) => PluralCategory.One,
        (2, _) => PluralCategory.Two,
        (_, >= 3 and <= 10) => PluralCategory.Few,
        (_, >= 11) => PluralCategory.Many,
        _ => PluralCategory.Other,
    };
}
