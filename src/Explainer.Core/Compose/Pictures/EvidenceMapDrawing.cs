using System.Globalization;
using Explainer.Compose.Parts;
using Explainer.Parse;

namespace Explainer.Compose.Pictures;

/// <summary>Draws what the claims of a page rest on.</summary>
internal static class EvidenceMapDrawing
{
    private const int Width = 880, Left = 350, Right = 560, Indent = 14, Number = 32;
    private const int Line = Label.LineHeight, Row = (2 * Line) + 8, Least = 26, MostLinks = 8;

    /// <summary>The picture; null where there is too little to see: fewer than two claims, or fewer than two sources.</summary>
    /// <param name="notes">The notes of the page.</param>
    public static EvidenceMap? Of(IReadOnlyList<Note> notes)
    {
        var uses = notes.SelectMany((note, claim) => note.Citations
            .Where(citation => citation.Passage is not null)
            .Select(citation => new Use(claim, citation.Passage!.Source, citation.Stance))).ToList();
        var isGathered = uses.DistinctBy(use => (use.Claim, use.Source.Id)).Count() > EvidenceMap.MostLines;
        var groups = uses.Select(use => use.Source)
            .DistinctBy(source => source.Id)
            .GroupBy(GroupOf, StringComparer.Ordinal)
            .Select(group => group.ToList())
            .ToList();
        return notes.Count < 2 || groups.Count < 2 ? null : Draw(notes, groups, Lines(uses, groups), isGathered);

        string GroupOf(SourceSummary source) =>
            isGathered && source.Publisher is { } publisher ? publisher.ToUpperInvariant() : "#" + source.Id;
    }

    // One line for what speaks for the claim, and one for what speaks against it, even where both come from one publisher.
    private static List<(int Claim, int Group, Stance Stance)> Lines(List<Use> uses, List<List<SourceSummary>> groups)
    {
        var groupOf = groups
            .SelectMany((group, index) => group.Select(source => (source.Id, index)))
            .ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        return uses
            .GroupBy(use => (use.Claim, Group: groupOf[use.Source.Id], IsAgainst: use.Stance == Stance.Disputes))
            .Select(same => (same.Key.Claim, same.Key.Group, same.Min(use => use.Stance)))
            .ToList();
    }

    private static EvidenceMap Draw(
        IReadOnlyList<Note> notes, List<List<SourceSummary>> groups, List<(int Claim, int Group, Stance Stance)> lines, bool isGathered)
    {
        var order = CrossingOrder.Of(notes.Count, groups.Count, lines.Select(line => (line.Claim, line.Group)).ToList());
        var height = Math.Max(notes.Count, groups.Count) * (isGathered ? Least : Row);
        // The shorter side is spread over the height of the longer, so that lines run level where they can.
        var (claimPitch, sourcePitch) = (height / notes.Count, height / groups.Count);
        var sources = order.Right.Select((group, place) => Draw(groups[group], (place * sourcePitch) + (sourcePitch / 2), isGathered)).ToList();
        var places = order.Right.Select((group, place) => (group, place)).ToDictionary(pair => pair.group, pair => pair.place);
        var edges = lines.ToLookup(line => line.Claim);
        return new()
        {
            Width = Width,
            Height = height,
            Gap = (Left, Right),
            Claims = order.Left.Select((claim, place) => Draw(
                notes[claim],
                (place * claimPitch) + (claimPitch / 2),
                edges[claim].Select(line => (places[line.Group], line.Stance)).Order(),
                sources,
                isGathered)).ToList(),
            Sources = sources,
            IsGathered = isGathered,
            Stances = lines.Select(line => line.Stance).Distinct().Order().ToList(),
        };
    }

    private static MapClaim Draw(Note note, int y, IEnumerable<(int Source, Stance Stance)> edges, List<MapSource> sources, bool isGathered)
    {
        var number = note.Number.ToString(CultureInfo.InvariantCulture);
        var (right, row) = (Left - Indent - Number, isGathered ? Least : Row);
        return new(
            new(number, $"#n{number}"),
            new(number, Left - Indent, y + 5, Anchor.End),
            Centred(TextWidth.Lines(note.Claim.Text, right, isGathered ? 1 : 2), right, y, Anchor.End),
            new(0, y - (row / 2), Left, row),
            edges.Select(edge => new MapEdge(edge.Source, edge.Stance, new(Left, y, Right, sources[edge.Source].Y))).ToList());
    }

    private static MapSource Draw(List<SourceSummary> sources, int y, bool isGathered)
    {
        var (first, x) = (sources[0], Right + Indent);
        var room = Width - x;
        if (sources.Count == 1)
        {
            var outlet = isGathered ? first.Publisher ?? SourceNames.Outlet(first) : SourceNames.Outlet(first);
            // What is drawn names it as well: so there is more in it than an outlet of which there may be several.
            string?[] words = isGathered
                ? [string.Join(", ", new[] { outlet, first.Issued?.Text }.OfType<string>())]
                : [outlet, outlet == first.Title ? null : first.Title];
            var lines = words.OfType<string>().Select(line => TextWidth.Cut(line, room)).ToList();
            var height = lines.Count > 1 ? Row : Least;
            var target = new Box(Right, y - (height / 2), Width - Right, height);
            return new(outlet, Centred(lines, x, y, Anchor.Start), y, [new(null, first.Address, null, target)], null);
        }
        // As many as there is room for beside a name; the rest are counted, and stand in the notes.
        var linked = sources.Take(sources.Count > MostLinks ? MostLinks - 1 : MostLinks).ToList();
        var more = sources.Count - linked.Count;
        var start = Width - ((linked.Count + (more > 0 ? 1 : 0)) * Box.LeastTarget);
        return new(
            first.Publisher!,
            Centred([TextWidth.Cut(first.Publisher!, start - x - 4)], x, y, Anchor.Start),
            y,
            linked.Select(LinkTo).ToList(),
            more > 0 ? new Label($"+{more.ToString(CultureInfo.InvariantCulture)}", Width, y + 5, Anchor.End) : null);

        MapSourceLink LinkTo(SourceSummary source, int index)
        {
            var middle = start + (index * Box.LeastTarget) + (Box.LeastTarget / 2);
            var number = new Label((index + 1).ToString(CultureInfo.InvariantCulture), middle, y + 5, Anchor.Middle);
            return new(SourceNames.Whole(source), source.Address, number, Box.TargetAround(middle, y));
        }
    }

    private static List<Label> Centred(IReadOnlyList<string> lines, int x, int y, Anchor anchor) =>
        lines.Select((line, index) => new Label(line, x, y + 5 + (index * Line) - ((lines.Count - 1) * Line / 2), anchor)).ToList();

    private sealed record Use(int Claim, SourceSummary Source, Stance Stance);
}
