using Explainer.Parse;
using Explainer.Text;
using Explainer.Text.Figures;

namespace Explainer.Resolve;

/// <summary>The claims of one page and topic that give a number of one thing, whoever says so: the figures that readers will want to set beside each other.</summary>
/// <param name="Topic">What the claims are about.</param>
/// <param name="Word">The word that most of them use for what they count: "dead", "missiles".</param>
/// <param name="Figures">By date, the undated last; at least two that differ, or three.</param>
public sealed record FigureGroup(Topic Topic, string Word, IReadOnlyList<GroupedFigure> Figures)
{
    // More than anybody compares; so that a page of thousands of figures stays a page.
    private const int Most = 60;

    // Words before a figure that make it a part of something, or what came on top of it.
    private static readonly string[] Parting = ["another", "other", "further", "additional", "more", "remaining", "extra"];

    /// <summary>The groups of a page, the largest first. A figure is in one of them at most.</summary>
    /// <remarks>What a figure counts is read as FC602 reads it; see <see cref="CountedFigure"/>. What fell and what is under review is left out, and a claim that gives several numbers of one thing.</remarks>
    public static IReadOnlyList<FigureGroup> Of(Page page)
    {
        var candidates = page.Claims.Where(claim => claim.Kind != ClaimKind.Review && !claim.IsFallen).SelectMany(Read).ToList();
        var keys = (
            from candidate in candidates
            from topic in TopicsOf(candidate.Claim)
            from predicate in PredicatesOf(candidate)
            group candidate by (topic, candidate.Counted.Counted, candidate.Counted.Figure.Unit, predicate)).ToList();
        var taken = new HashSet<GroupedFigure>();
        var groups = new List<FigureGroup>();
        // A stable order: of groups of one size, the one whose claims come first.
        foreach (var group in keys.OrderByDescending(key => key.Count()))
        {
            var figures = Alike(group.Where(figure => !taken.Contains(figure)).ToList()).GroupBy(figure => figure.Claim).Where(IsOneNumber).Select(claim => claim.First()).ToList();
            if (!IsWorthComparing(figures))
                continue;
            taken.UnionWith(figures);
            groups.Add(new(group.Key.topic, WordOf(figures), figures.OrderBy(figure => figure.Date, UndatedLast.Order).Take(Most).ToList()));
        }
        return groups;
    }

    // For the dead and injured a page and its topic are enough to tell that two sentences mean the same; else half of their words have to agree.
    private static IEnumerable<GroupedFigure> Alike(List<GroupedFigure> figures) =>
        figures is [var first, ..] && !first.Counted.IsToll ? figures.Where(first.IsAlike) : figures;

    private static IEnumerable<GroupedFigure> Read(Claim claim) =>
        from counted in CountedFigure.WithBareTolls(claim.Read)
        // Of "50 US service members" only the first word is known to be counted, and that says nothing.
        where !IsPart(claim.Text, counted.Figure) && !char.IsUpper(claim.Text[counted.Word.Start])
        select new GroupedFigure(claim, counted);

    private static IEnumerable<Topic> TopicsOf(Claim claim) =>
        claim.AboutTopic is { } about ? [about] : claim.Topics;

    // That two speakers "reported" rockets does not make them the same rockets.
    private static IEnumerable<ulong> PredicatesOf(GroupedFigure figure) => figure.Counted.Predicates
        .Except(figure.Claim.Read.ReportingVerbs.Select(verb => CountedFigure.Folded(WordStem.Of(verb.In(figure.Claim.Text)).Stem)));

    private static bool IsPart(string text, Figure figure)
    {
        var before = text[..figure.Span.Start].TrimEnd();
        return Array.Exists(Parting, word => before.EndsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    // A whole and its parts in one sentence: which of them is meant cannot be told.
    private static bool IsOneNumber(IEnumerable<GroupedFigure> figures) => figures.Select(figure => (figure.Counted.Figure.Value, figure.Counted.Figure.Upper)).Distinct().Count() == 1;

    private static bool IsWorthComparing(List<GroupedFigure> figures) =>
        figures.Count >= 3 || figures.Select(figure => (figure.Counted.Figure.Value, figure.Counted.Figure.Upper)).Distinct().Count() >= 2;

    private static string WordOf(List<GroupedFigure> figures) => figures
        .CountBy(figure => figure.Counted.Word.In(figure.Claim.Text))
        .MaxBy(count => count.Value).Key;
}
