using Explainer.Resolve;
using Explainer.Text.Dates;

namespace Explainer.Check.Support;

/// <summary>A date that a passage states.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Mention">The date; its span is in <paramref name="Passage"/>'s <see cref="Passage.Carrying"/>.</param>
/// <param name="Readings">What it can mean, the likeliest first; of a stretch, its ends. Empty where it cannot be told.</param>
/// <param name="Extent">All of a stretch, on every day of which the passage says something was; null where it is none.</param>
internal sealed record GivenDate(Passage Passage, DateMention Mention, IReadOnlyList<DayInterval> Readings, DayInterval? Extent = null)
{
    /// <summary>The date as the passage words it.</summary>
    public string Words => Mention.Span.In(Passage.Carrying.Value);

    /// <summary>The passage, with the date marked.</summary>
    public ComparedText Marked => new(Passage.ToString(), Passage.Carrying.Value, [Mention.Span]);

    /// <summary>Nobody can tell when it was, since it is counted from something that is not there.</summary>
    public bool IsUnknown => Readings.Count == 0 && Mention.Kind is DateKind.Weekday or DateKind.Relative;

    /// <summary>
    /// What the passage has, with the working where it takes some: <c>"Sunday" of reuters (issued 2019-12-30, a Monday) is 2019-12-29</c>.
    /// </summary>
    public string Explained
    {
        get
        {
            if (Mention.HasYear || Readings.Count == 0)
                return $"it has \"{Words}\"";
            if (Mention.IsFromText || Passage.Source.Written.Issued is not { Value: var issued })
                return $"it has \"{Words}\", which is {Readings[0]}";
            var weekday = issued.IsExactDay ? $", a {issued.Earliest!.Value.Weekday}" : "";
            return $"\"{Words}\" of {Passage.Source.Id} (issued {issued}{weekday}) is {Readings[0]}";
        }
    }
}
