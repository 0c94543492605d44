using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Text;

namespace Explainer.Compose.SchemaOrg;

/// <summary>The timeline for machines: what happened, on which day where the day is known.</summary>
internal static class TimelineData
{
    public static IEnumerable<Event> Of(TimelinePage page, Mentions mentions) =>
        from section in page.Sections
        from entry in section.Entries
        let claim = entry.Claim
        let dates = Dates(claim.Date)
        select new Event
        {
            Id = mentions.Whole($"{page.Address}#{claim.Id}"),
            Name = claim.Text,
            StartDate = dates.Start,
            EndDate = dates.End,
            Location = claim.Place is { } place ? new Mention { Type = "Place", Name = place } : null,
            SubjectOf = mentions.Of(new(claim.Text, claim.Address)),
        };

    private static (string? Start, string? End) Dates(DateText? date)
    {
        if (date is null || !Edtf.TryParse(date.Edtf, out var value, out _))
            return (null, null);
        return (Day(value.Start), value.IsInterval ? Day(value.End) : null);
    }

    // A month is no day on which an event began.
    private static string? Day(EdtfEnd end) => end.Date is { Precision: EdtfPrecision.Day or EdtfPrecision.Time } date ? EdtfHtml.Of(date) : null;
}
