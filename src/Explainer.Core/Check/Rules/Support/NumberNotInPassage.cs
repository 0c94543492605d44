using Explainer.Check.Support;
using Explainer.Resolve;
using Explainer.Text.Figures;

namespace Explainer.Check.Rules.Support;

/// <summary>FC401: a figure that no passage which the claim cites has.</summary>
public sealed class NumberNotInPassage : Rule
{
    // A smaller number often counts what a passage lists, so it is held only against another count of the same thing.
    private const double LeastTelling = 10;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC401", "number-not-in-passage", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) => SupportCase.In(site).SelectMany(Check);

    private IEnumerable<Finding> Check(SupportCase text)
    {
        if (text.Read.Figures.Count == 0)
            yield break;
        var given = text.Given.ToList();
        var besides = FigureReader.In(text.Besides, withYears: true)
            .Concat(text.Claim.Citations.SelectMany(citation => FigureReader.In(citation.Written.Derived?.Value ?? "", withYears: true)))
            .ToList();
        foreach (var readings in text.Read.Figures.GroupBy(figure => figure.Span))
        {
            var figure = readings.First();
            // Other numbers of the same kind of thing: the same unit, or the same noun.
            var rivals = given.Where(other => IsSameThing(figure, other.Figure)).ToList();
            // "Fewer than 100 houses" follows from a count of houses, and not from one of barns beside it.
            var carriers = rivals.Count > 0 && figure.Bound != FigureBound.Exact ? rivals : given;
            if (readings.Any(reading => carriers.Exists(other => FigureComparison.Carries(reading, other.Figure)) || besides.Exists(other => FigureComparison.Carries(reading, other))))
                continue;
            if (rivals.Count == 0 && !IsTelling(figure, readings.Key.In(text.Text)))
                continue;
            // Nobody writes a running time as it is said: "2:09:41".
            if (figure.Unit?.Dimension == "time" && given.Count > 0 && text.Passages.Any(passage => HasClock(passage.Words)))
                continue;
            // The same number in another unit is FC403's.
            if (IsBetweenYears(figure, given.ConvertAll(other => other.Figure)) || given.Exists(other => FigureComparison.HasOtherUnit(figure, other.Figure)))
                continue;
            var (words, rival) = (readings.Key.In(text.Text), rivals.FirstOrDefault());
            yield return At(text.Locate(readings.Key), Message(text.Claim, words, rival), text.Claim) with
            {
                Compared = new(text.Marked(readings.Key), rival?.Marked ?? new(text.Passages[0].ToString(), text.Passages[0].Carrying.Value, [])),
            };
        }
    }

    // Places, scores, small counts and shares in words are often said without the figure.
    private static bool IsTelling(Figure figure, string words) =>
        figure.Unit != FigureUnit.Ordinal && figure.Unit != FigureUnit.Score && (figure.Unit is not null || figure.Value >= LeastTelling)
        && (figure.Unit != FigureUnit.Percent || words.Any(char.IsAsciiDigit));

    private static bool HasClock(string words)
    {
        for (var i = 1; i + 1 < words.Length; i++)
        {
            if (words[i] == ':' && char.IsAsciiDigit(words[i - 1]) && char.IsAsciiDigit(words[i + 1]))
                return true;
        }
        return false;
    }

    private static string Message(Claim claim, string words, GivenFigure? rival) =>
        (rival is not null
            ? $"\"{words}\" is not what {rival.Passage} says: it has \"{rival.Words}\"."
            : $"No passage that the claim \"{claim.Id}\" rests on has the figure \"{words}\".")
        + " Correct the figure, cite the passage that has it, or declare a sum with derived.";

    private static bool IsSameThing(Figure figure, Figure other) =>
        figure.Unit is { } unit ? other.Unit?.Dimension == unit.Dimension : other.Unit is null && figure.Noun.Length > 0 && figure.Noun == other.Noun;

    // An age, or a span of years, that two years of the passage give.
    private static bool IsBetweenYears(Figure figure, List<Figure> given)
    {
        var years = given.Where(other => other.Value is >= 1000 and <= 2100).Select(other => other.Value).ToList();
        return years.Exists(first => years.Exists(second => second - first == figure.Value || second - first == figure.Value + 1));
    }
}
