using System.Collections;
using Explainer.Compose;
using Explainer.Compose.Parts;
using Explainer.Parse.Prose;

namespace Explainer.Tests.Compose;

/// <summary>Finds every address in a page model, wherever in it.</summary>
internal static class ModelLinks
{
    private static readonly string[] Names = ["Address", "Addresses", "Target", "Url", "ArchiveUrl", "SameAs", "OpenSearch", "Manifest", "RuleAddress", "TextAddress", "InTextAddress"];

    /// <summary>The addresses that the page may link to.</summary>
    public static IEnumerable<string> In(PageModel page) => In(page, name: "");

    private static IEnumerable<string> In(object? value, string name) => value switch
    {
        null or ProseText => [],
        string text => Names.Contains(name, StringComparer.Ordinal) && text.Length > 0 ? [text] : [],
        ProseView prose => prose.Hrefs.Values.OfType<string>().Concat(prose.Marks.Values.SelectMany(mark => In(mark, ""))),
        IEnumerable list => list.Cast<object>().SelectMany(item => In(item, name)),
        _ when value.GetType().Namespace!.StartsWith("Explainer.", StringComparison.Ordinal) && !value.GetType().IsEnum =>
            value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0).SelectMany(property => In(property.GetValue(value), property.Name)),
        _ => [],
    };
}
