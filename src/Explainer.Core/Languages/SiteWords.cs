using System.Runtime.CompilerServices;

namespace Explainer.Languages;

/// <summary>Everything that the site says of its own. Each member finds its words in the language's file under its own name, in kebab-case.</summary>
/// <remarks>
/// By what they speak of they stand in the files beside this one: pages and lists, claims, sources, people, pictures, the verification report; and numbers with their nouns.
/// <c>Of</c> names a value, <c>Explain</c> says what it means, <c>Describe</c> says what a picture shows.
/// </remarks>
public sealed partial class SiteWords
{
    private readonly Language language;

    internal SiteWords(Language language) => this.language = language;

    /// <summary>Which way the words run: <c>ltr</c> or <c>rtl</c>.</summary>
    public string Direction => language.Direction;

    /// <summary>The tag for what is English on every site, findings and the pages of rules; null where the site itself is.</summary>
    public string? TagOfEnglish => language == Languages.Language.English ? null : "en";

    // Between the items of a list, and before its last one.
    public string Comma => Say();
    public string And => Say();

    /// <summary>What stands before an item of a list: nothing, a comma, or "and".</summary>
    /// <param name="index">The item's place, from 0.</param>
    /// <param name="count">How many items there are.</param>
    public string Before(int index, int count) => index == 0 ? "" : index == count - 1 ? And : Comma;

    private string Name<T>(T value) where T : struct, Enum => language.Text($"{typeof(T).Name}.{value}.{nameof(Name)}");

    private string Meaning<T>(T value) where T : struct, Enum => language.Text($"{typeof(T).Name}.{value}.{nameof(Meaning)}");

    private string Say([CallerMemberName] string name = "") => language.Text(name);

    // The name in the file of a value that is written in kebab-case.
    private static string Key(string id) => Languages.Language.Pascal(id);
}
