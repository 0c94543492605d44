using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Compose.Pictures;

/// <summary>Draws the swimlanes above the timeline.</summary>
internal static class SwimlanesDrawing
{
    // The line of time, on a page that is as wide as the text and its margin; and what stands beside it.
    private const int MostTime = 740, Edge = 24, ArrowRoom = 34, UndatedWidth = 72;

    // What any screen has; the names of lanes have room in it.
    private const int LeastWidth = 320;

    // Of a lane: its title, and the room below its marks.
    private const int TitleHeight = 20, Below = 6;

    // As many marks as keep the picture light.
    private const int MostMarks = 160;

    /// <summary>The picture; null where there are fewer than two dates to set beside each other.</summary>
    public static Swimlanes? Of(Composition composition)
    {
        var lanes = Lanes(composition);
        var entries = lanes.SelectMany(lane => lane.Entries).ToList();
        var dates = entries.Select(entry => entry.Date).OfType<Edtf>().Order().ToList();
        if (dates.Distinct().Count() < 2)
            return null;
        var scale = new TimeScale(Days(dates), Edge + (dates.Exists(date => date.Earliest is null) ? ArrowRoom : 0), MostTime);
        var axis = TimeAxisDrawing.Of(scale, Starts(dates.Where(date => date.Precision >= EdtfPrecision.Day)), Starts(dates), top: 0, composition.Language);
        var end = scale.Right + Edge + (dates.Exists(date => date.Latest is null) ? ArrowRoom : 0);
        var hasUndated = entries.Exists(entry => entry.Date is null);
        var width = Math.Max(LeastWidth, Math.Max(end + (hasUndated ? UndatedWidth : 0), axis.Labels.Max(label => label.Box.Right)));
        var drawing = new LaneDrawing(composition.Summaries, scale, end + (UndatedWidth / 2), entries.Count > MostMarks && entries.Select(entry => entry.Date).Distinct().Count() > MostMarks / lanes.Count);
        var drawn = new List<Lane>();
        var y = axis.Y + Below;
        foreach (var lane in lanes)
        {
            var (marks, rows) = drawing.Place(lane.Entries, y + TitleHeight);
            var area = new Box(0, y, width, TitleHeight + (rows * LaneDrawing.Row) + Below);
            // Titles are bold, and so a little wider than measured.
            drawn.Add(new(lane.Kind, TextWidth.Cut(lane.Title, width * 9 / 10), area, 0, y + 14, marks));
            y = area.Bottom;
        }
        return new()
        {
            Width = width,
            Height = y,
            Lanes = drawn,
            Axis = axis,
            EventLines = LinesThrough(drawn, y),
            Undated = hasUndated ? Hatching.Of(new(end, axis.Y, UndatedWidth, y - axis.Y), end + (UndatedWidth / 2), axis.Y - 8) : null,
            Events = composition.Site.Timeline.Count,
            Statements = entries.Count - composition.Site.Timeline.Count,
            First = composition.Summaries.Date(DateSpan.Of(dates).First)!,
            Last = composition.Summaries.Date(DateSpan.Of(dates).Last)!,
        };
    }

    private static string LinesThrough(List<Lane> lanes, int bottom) => lanes is [{ Kind: LaneKind.Events } events, _, ..]
        ? string.Concat(events.Marks.Where(mark => mark.IsDot && mark.Count == 1).Select(mark => mark.Shape.X + (mark.Shape.Width / 2)).Distinct().Select(x => $"M{x} {events.Area.Y}V{bottom}"))
        : "";

    private static List<(LaneKind Kind, string Title, IReadOnlyList<LaneEntry> Entries)> Lanes(Composition composition)
    {
        var lanes = new List<(LaneKind, string, IReadOnlyList<LaneEntry>)>();
        if (composition.Site.Timeline.Count > 0)
            lanes.Add((LaneKind.Events, "", Events(composition.Site.Timeline)));
        var parts = new StatementParts(composition.Site.Lists.Statements.Whole);
        // What the site has withdrawn is not shown as said.
        var statements = composition.Site.Claims
            .Where(claim => claim is { Kind: ClaimKind.Statement, IsFallen: false })
            .OrderBy(claim => claim.WhenSaid, UndatedLast.Order)
            .ToLookup(claim => claim.Speaker?.Group);
        var speakers = composition.Site.People.Where(person => person.Group is { } group && statements.Contains(group));
        foreach (var group in PersonGroups.Of(speakers, composition))
            lanes.Add((LaneKind.Group, group.Title, Entries(statements[group.Members[0].Group])));
        if (statements.Contains(null))
            lanes.Add((lanes.Exists(lane => lane.Item1 == LaneKind.Group) ? LaneKind.Others : LaneKind.Statements, "", Entries(statements[null])));
        return lanes;

        List<LaneEntry> Entries(IEnumerable<Claim> claims) => claims
            .Select(claim => (claim, link: parts.LinkTo(claim, Addresses.Timeline)))
            .Select(entry => new LaneEntry(entry.claim, entry.claim.WhenSaid is { } said ? Timeline.HeadingOf(said) : null, entry.link, entry.link))
            .ToList();
    }

    private static List<LaneEntry> Events(IReadOnlyList<Claim> timeline) => timeline
        .Select((claim, index) => (claim, heading: Timeline.HeadingOf(claim.Date!), part: index < ListParts.Size ? "" : ListParts.AddressOfEntry(Addresses.Timeline, index)))
        .Select(entry => new LaneEntry(entry.claim, entry.heading, $"{entry.part}#{entry.claim.Id}", $"{entry.part}#{Timeline.FragmentOf(entry.heading)}"))
        .ToList();

    // What is known to the day shapes the line of time; of wider dates only how far all of them reach.
    private static IEnumerable<EdtfDay> Days(List<Edtf> dates)
    {
        var ends = dates.SelectMany(date => new[] { date.Start.Date, date.End.Date }).OfType<EdtfDate>().ToList();
        return ends.Where(end => end.Precision >= EdtfPrecision.Day).Select(end => end.Earliest)
            .Append(ends.Min(end => end.Earliest)).Append(ends.Max(end => end.Latest));
    }

    private static List<EdtfDay> Starts(IEnumerable<Edtf> dates) => dates.Select(date => (date.Earliest ?? date.Latest)!.Value).Distinct().Order().ToList();
}
