using Explainer.Compose.Parts;
using Explainer.Resolve;

namespace Explainer.Compose.Pictures;

/// <summary>Draws where sources come from.</summary>
internal static class OriginsDrawing
{
    private const int MostWidth = 880, Node = 256, Room = Node - (2 * Padding), Line = Label.LineHeight;
    private const int Arrow = 44, Padding = 12, Gap = 12, JoinGap = 26, Heading = 28;

    /// <summary>The evidence of a claim by its independent origins; null where each source is one.</summary>
    public static OriginsPicture? Of(Claim claim, Summaries summaries)
    {
        var sources = claim.Support.Select(citation => citation.Source).OfType<Source>().Distinct().ToList();
        var groups = Origins.Independent(sources);
        if (groups.Count == sources.Count)
            return null;
        var subjects = sources.ToHashSet();
        return Place(groups.OrderBy(group => group.Count == 1).Select(OriginsGraph.Back).ToList(), subjects, summaries, withHeadings: true);
    }

    /// <summary>What a source repeats and what repeats it, over all steps; null where there is neither.</summary>
    public static OriginsPicture? Of(Source source, Summaries summaries) =>
        source.DerivedFrom.Count + source.RepeatedBy.Count == 0
            ? null
            : Place([OriginsGraph.Around(source)], [source], summaries, withHeadings: false);

    // Frames stand side by side as long as there is room, as words do in lines.
    private static OriginsPicture Place(List<OriginsGraph> graphs, HashSet<Source> subjects, Summaries summaries, bool withHeadings)
    {
        var frames = new List<OriginsFrame>();
        var (x, y, width, bottom, room) = (0, 0, 0, 0, OriginsPicture.MostSources);
        foreach (var graph in graphs)
        {
            room -= graph.Count;
            if (room < 0)
                break;
            if (x > 0 && x + WidthOf(graph) > MostWidth)
                (x, y) = (0, bottom + Gap);
            var frame = Frame(graph, x, y, subjects, summaries, withHeadings ? Heading : Padding);
            frames.Add(withHeadings ? frame : frame with { Heading = null });
            (x, width, bottom) = (frame.Box.Right + Gap, Math.Max(width, frame.Box.Right), Math.Max(bottom, frame.Box.Bottom));
        }
        var leftOut = graphs.Sum(graph => graph.Count + graph.LeftOut) - frames.Sum(frame => frame.Nodes.Count);
        return new() { Width = width, Height = bottom, Frames = SameHeight(frames), LeftOut = leftOut };
    }

    private static List<OriginsFrame> SameHeight(List<OriginsFrame> frames) =>
        frames.GroupBy(frame => frame.Box.Y)
            .SelectMany(row => row.Select(frame => frame with { Box = frame.Box with { Height = row.Max(other => other.Box.Height) } }))
            .ToList();

    private static int WidthOf(OriginsGraph graph) => (graph.Layers.Count * (Node + Arrow)) - Arrow + (2 * Padding);

    private static OriginsFrame Frame(OriginsGraph graph, int x, int y, HashSet<Source> subjects, Summaries summaries, int head)
    {
        var shown = graph.Layers.SelectMany(layer => layer).ToHashSet();
        var heights = graph.Layers
            .Select(layer => layer.Select((source, i) => GapAbove(layer, i) + HeightOf(summaries.Of(source), RoleOf(source, shown))).Sum())
            .ToList();
        var nodes = new Dictionary<Source, OriginsNode>();
        for (var layer = 0; layer < graph.Layers.Count; layer++)
        {
            var top = y + head + ((heights.Max() - heights[layer]) / 2);
            for (var i = 0; i < graph.Layers[layer].Count; i++)
            {
                var source = graph.Layers[layer][i];
                top += GapAbove(graph.Layers[layer], i);
                var left = x + Padding + (layer * (Node + Arrow));
                nodes[source] = Draw(summaries.Of(source), RoleOf(source, shown), subjects.Contains(source), left, top);
                top = nodes[source].Box.Bottom;
            }
        }
        return new(
            new(x, y, WidthOf(graph), head + heights.Max() + Padding),
            new("", x + Padding, y + 19),
            graph.Layers.SelectMany(layer => layer).Select(source => nodes[source]).ToList(),
            (from source in graph.Layers.SelectMany(layer => layer)
             from origin in source.DerivedFrom
             where origin != source && nodes.ContainsKey(origin)
             select Repeat(nodes[origin].Box, nodes[source].Box)).ToList(),
            graph.Layers[0].Zip(graph.Layers[0].Skip(1))
                .Where(pair => IsJoined(pair.First, pair.Second))
                .Select(pair => Join(nodes[pair.First].Box, nodes[pair.Second].Box))
                .ToList());
    }

    private static int GapAbove(IReadOnlyList<Source> layer, int i) => i == 0 ? 0 : IsJoined(layer[i - 1], layer[i]) ? JoinGap : Gap;

    private static bool IsJoined(Source above, Source below) =>
        above.DerivedFrom.Count + below.DerivedFrom.Count == 0 && Origins.Name(above) == Origins.Name(below);

    private static OriginsRole RoleOf(Source source, HashSet<Source> shown) =>
        source.DerivedFrom.Any(shown.Contains) ? OriginsRole.Repeat
        : source.RepeatedBy.Any(shown.Contains) ? OriginsRole.First
        : OriginsRole.Alone;

    private static int HeightOf(SourceSummary source, OriginsRole role)
    {
        var lines = Outlet(source).Count + Lines(source).Count + (role == OriginsRole.Alone ? 0 : 1);
        return (lines * Line) + Padding;
    }

    private static IReadOnlyList<string> Outlet(SourceSummary source) => TextWidth.Lines(SourceNames.Outlet(source), Room, 2);

    private static List<string> Lines(SourceSummary source) =>
        new[] { source.Title, source.Issued?.Text ?? "" }
            .Where(words => words != SourceNames.Outlet(source))
            .SelectMany(words => TextWidth.Lines(words, Room, 2))
            .ToList();

    private static OriginsNode Draw(SourceSummary source, OriginsRole role, bool isSubject, int x, int y)
    {
        var box = new Box(x, y, Node, HeightOf(source, role));
        var line = y + 1;
        var roleLine = role == OriginsRole.Alone ? null : Next("");
        var outlet = Outlet(source).Select(Next).ToList();
        var lines = Lines(source).Select(Next).ToList();
        return new(SourceNames.Whole(source), source.Address, role, isSubject, roleLine, outlet, lines, box);

        Label Next(string words) => new(words, x + Padding, line += Line);
    }

    // In a circle one line leads back, below those that lead on.
    private static Curve Repeat(Box origin, Box repeat) => origin.X < repeat.X
        ? new(origin.Right, origin.Y + (origin.Height / 2), repeat.X, repeat.Y + (repeat.Height / 2))
        : new(origin.X, origin.Bottom - Padding, repeat.Right, repeat.Bottom - Padding);

    private static OriginsJoin Join(Box above, Box below) =>
        new(above.X + Padding, above.Bottom, below.Y, new("", above.X + (2 * Padding), below.Y - 8));
}
