using Explainer.Languages;
using Explainer.Text;

namespace Explainer.Compose.Parts;

/// <summary>A date as readers see it.</summary>
/// <param name="Text">Never more precise than written.</param>
/// <param name="Machine">A value for <c>time datetime</c>; null where HTML has none.</param>
/// <param name="Edtf">As written.</param>
public sealed record DateText(string Text, string? Machine, string Edtf)
{
    /// <summary>The parts of the text: of an interval, each known end apart.</summary>
    public IReadOnlyList<DateRun> Runs { get; init; } = [new(Text, Machine)];

    /// <summary>The text of a date in a language; null where there is none.</summary>
    public static DateText? Of(Edtf? date, Language language) =>
        date is null ? null : new(language.TextOf(date), date.ToHtml(), date.ToString()) { Runs = language.RunsOf(date) };

    /// <summary>Dates are equal where they read alike; the parts follow from that.</summary>
    public bool Equals(DateText? other) => other is not null && (Text, Machine, Edtf) == (other.Text, other.Machine, other.Edtf);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Machine, Edtf);
}
