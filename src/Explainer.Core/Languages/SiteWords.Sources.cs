namespace Explainer.Languages;

/// <content>Sources, and the places in them.</content>
public sealed partial class SiteWords
{
    public string Author => Say();
    public string Container => Say();
    public string Publisher => Say();
    public string Issued => Say();
    public string Language => Say();
    public string Accessed => Say();
    public string Archived => Say();
    public string Rights => Say();
    public string OurCopy => Say();
    public string Repeats => Say();
    public string RepeatedBy => Say();
    public string NoteOnSource => Say();
    public string PassagesUsed => Say();
    public string NoPassages => Say();
    public string Rates => Say();
    public string NoClaimRests => Say();

    /// <summary>What a language is called: <c>Arabic</c>, or with more than the language in its tag <c>Portuguese (pt-BR)</c>; the tag where the name is not known.</summary>
    /// <param name="tag">BCP 47 tag.</param>
    public string NameOfLanguage(string tag) => language.Find($"LanguageName.{Key(tag.Split('-')[0].ToLowerInvariant())}") switch
    {
        null => tag,
        var name => tag.Contains('-', StringComparison.Ordinal) ? $"{name} ({tag})" : name,
    };

    /// <summary>Where in a source a passage stands: <c>paragraphs 4-5</c>.</summary>
    /// <param name="label">One of CSL's labels; any other is said as it is.</param>
    /// <param name="locator">As written.</param>
    /// <param name="isSeveral">A range, or more than one.</param>
    public string Locator(string label, string locator, bool isSeveral)
    {
        var path = $"{nameof(Locator)}.{Key(label)}.{(isSeveral ? PluralCategory.Other : PluralCategory.One)}";
        return language.Find(path) is null ? $"{label} {locator}" : language.Fill(path, locator);
    }
}
