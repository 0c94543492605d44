using Explainer.Check.Support;
using Explainer.Check.Support.Derivation;
using Explainer.Resolve;
using Explainer.Text;
using Explainer.Text.Figures;

namespace Explainer.Check.Rules.Support;

/// <summary>FC401: a figure that no passage which the claim cites has, or has of something else.</summary>
public sealed class NumberNotInPassage : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC401", "number-not-in-passage", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) => SupportCase.In(site).SelectMany(Check);

    private IEnumerable<Finding> Check(SupportCase text)
    {
        if (text.Read.Figures.Count == 0)
            yield break;
        FigureDerivation? derivation = null;
        List<Figure>? besides = null;
        for (var i = 0; i < text.Read.Figures.Count;)
        {
            var first = i;
            var figure = text.Read.Figures[i];
            while (++i < text.Read.Figures.Count && text.Read.Figures[i].Span == figure.Span)
                continue;
            if (IsCarriedByAll(text, figure) || IsDenied(text.Text, figure))
                continue;
            var readings = text.Read.Figures.Skip(first).Take(i - first).ToList();
            if (FigureRival.Of(text, figure, readings) is not { } rival)
                continue;
            besides ??= Besides(text);
            if (besides.Exists(other => readings.Exists(reading => FigureComparison.Carries(reading, other))))
                continue;
            // The same number in another unit is FC403's.
            if (!rival.IsCarried && IsInAnotherUnit(text, figure, rival.IsStrong))
                continue;
            derivation ??= new(text.Text, text.Given, text.Passages);
            var strong = rival.IsStrong ? rival.Given?.Figure : null;
            if (!rival.IsElsewhere && readings.Exists(reading => derivation.Yields(reading, strong)))
                continue;
            var instead = rival.Given;
            // Of a change the passage has to have two ends, and no more.
            if (figure.Unit == FigureUnit.Multiple && !rival.IsStrong)
            {
                if (Ends(text) is not [var begin, _])
                    continue;
                instead = begin;
            }
            yield return Missing(text, figure, instead);
        }
    }

    private Finding Missing(SupportCase text, Figure figure, GivenFigure? instead)
    {
        var message = Message(text.Claim, figure.Span.In(text.Text), instead);
        var passage = instead?.Marked ?? new(text.Passages[0].ToString(), text.Passages[0].Carrying.Value, []);
        return At(text.Locate(figure.Span), message, text.Claim) with { Compared = new(text.Marked(figure.Span), passage) };
    }

    // The commonest case, and quick to see: whatever the passages have of the kind is what the claim says.
    private static bool IsCarriedByAll(SupportCase text, Figure figure)
    {
        var isCarried = false;
        foreach (var passage in text.Passages)
        {
            foreach (var other in passage.Carrying.FiguresAndYears)
            {
                if (!FigureAlignment.IsSameKind(figure, other, passage))
                    continue;
                if (!FigureComparison.Carries(figure, other))
                    return false;
                isCarried = true;
            }
        }
        return isCarried;
    }

    private static List<GivenFigure> Ends(SupportCase text)
    {
        var counted = text.Given
            .Where(one => one.Figure.Unit?.Dimension is not ("time" or "ordinal") && FigureAlignment.IsSameKind(one.Figure, one))
            .ToList();
        // What stands in another sentence is of something else.
        if (counted.Count > 2 && !counted.Skip(1).Take(1).Any(second => IsCut(counted[0], second)) && IsCut(counted[1], counted[2]))
            counted.RemoveRange(2, counted.Count - 2);
        // "from 640 to 930 euros": the unit stands once.
        return counted.Count == 2 && (counted[0].Figure.Unit == counted[1].Figure.Unit || counted[0].Figure.Unit is null) ? counted : [];
    }

    private static bool IsCut(GivenFigure one, GivenFigure other) =>
        one.Passage != other.Passage || one.Passage.Carrying.Value[one.Figure.Span.End..other.Figure.Span.Start] is var between
        && (between.Contains(". ", StringComparison.Ordinal) || between.Contains(';', StringComparison.Ordinal));

    private static List<Figure> Besides(SupportCase text) =>
        FigureReader.In(text.Besides, withYears: true)
            .Concat(text.Claim.Citations.SelectMany(citation => FigureReader.In(citation.Written.Derived?.Value ?? "", withYears: true)))
            .ToList();

    private static bool IsInAnotherUnit(SupportCase text, Figure figure, bool isStrong) =>
        text.Given.Any(other =>
            FigureComparison.HasOtherUnit(figure, other.Figure) && !(isStrong && IsOfOtherKind(figure, other.Figure)));

    // "600 kg at a height of 815 km" of a height of 600 km.
    private static bool IsOfOtherKind(Figure figure, Figure other) =>
        figure.Unit?.Dimension is "length" or "mass" or "area" or "time" && other.Unit?.Dimension != figure.Unit.Dimension;

    // "Nobody scored more than 30": what is denied is in no source.
    private static bool IsDenied(string text, Figure figure)
    {
        if (figure.Bound == FigureBound.Exact)
            return false;
        foreach (var span in Words.In(text[..figure.Span.Start]))
        {
            if (span.In(text).ToLowerInvariant() is "nobody" or "none" or "never" or "not" or "neither" or "nor")
                return true;
        }
        return false;
    }

    private static string Message(Claim claim, string words, GivenFigure? rival) =>
        (rival is not null
            ? $"\"{words}\" is not what {rival.Passage} says: it has \"{rival.Words}\"."
            : $"No passage that the claim \"{claim.Id}\" rests on has the figure \"{words}\".")
        + " Correct the figure, cite the passage that has it, or declare a sum with derived.";
}
