using Explainer.Languages;
using Explainer.Text;

namespace Explainer.Compose.Parts;

/// <summary>A date as readers see it.</summary>
/// <param name="Text">Never more precise than written.</param>
/// <param name="Machine">A value for <c>time datetime</c>; null where HTML has none.</param>
/// <param name="Edtf">As written.</param>
public sealed record DateText(string Text, string? Machine, string Edtf)
{
    /// <summary>The text of a date in a language; null where there is none.</summary>
    public static DateText? Of(Edtf? date, Language language) => date is null ? null : new(language.TextOf(date), date.ToHtml(), date.ToString());
}
