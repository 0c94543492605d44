using Explainer.Check.Support;
using Explainer.Check.Support.Derivation;
using Explainer.Resolve;
using Explainer.Text;
using Explainer.Text.Figures;

namespace Explainer.Check.Rules.Support;

/// <summary>FC401: a figure that no passage which the claim cites has, or has of something else.</summary>
public sealed class NumberNotInPassage : Rule
{
    // Three digits.
    private const double LeastTelling = 100;

    // What a figure has to have in common with another, for the two to be of one thing; and how much less the figure that the claim may have been taken from.
    private const double Same = 1, Apart = 0.25;

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
            var rivals = Rivals(text, figure, readings, out var isCarried, out var isStrong, out var isElsewhere);
            if (rivals is null)
                continue;
            besides ??= Besides(text);
            if (besides.Exists(other => readings.Exists(reading => FigureComparison.Carries(reading, other))))
                continue;
            // The same number in another unit is FC403's.
            if (!isCarried && text.Given.Any(other => FigureComparison.HasOtherUnit(figure, other.Figure) && !(isStrong && IsOfOtherKind(figure, other.Figure))))
                continue;
            derivation ??= new(text.Text, text.Given, text.Passages);
            var strong = rivals.Count > 0 && isStrong ? rivals[0].Figure : (Figure?)null;
            if (!isElsewhere && readings.Exists(reading => derivation.Yields(reading, strong)))
                continue;
            // Of a change the passage has to have two ends, and no more.
            if (figure.Unit == FigureUnit.Multiple && !isStrong)
            {
                rivals = Ends(text);
                if (rivals.Count != 2)
                    continue;
            }
            var rival = rivals.Count > 0 ? rivals[0] : null;
            var words = figure.Span.In(text.Text);
            yield return At(text.Locate(figure.Span), Message(text.Claim, words, rival), text.Claim) with
            {
                Compared = new(text.Marked(figure.Span), rival?.Marked ?? new(text.Passages[0].ToString(), text.Passages[0].Carrying.Value, [])),
            };
        }
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

    /// <summary>The figures that the passages have of the same thing, where the claim's is none of them; empty where they have none, null where the claim's may be right.</summary>
    private static List<GivenFigure>? Rivals(SupportCase text, Figure figure, List<Figure> readings, out bool isCarried, out bool isStrong, out bool isElsewhere)
    {
        (isStrong, isElsewhere) = (false, false);
        var alike = text.Given.Where(other => FigureAlignment.IsSameKind(figure, other)).ToList();
        var carriers = text.Given.Where(other => readings.Exists(reading => FigureComparison.Carries(reading, other.Figure)) && !(alike.Count > 0 && FigureAlignment.IsOtherKind(figure, other))).ToList();
        isCarried = carriers.Count > 0;
        if (isCarried && alike.TrueForAll(carriers.Contains))
            return null;
        var scored = new FigureAlignment(text.Read, figure, text.Given).Scored().OrderByDescending(rival => rival.Score).ToList();
        // What another figure of the claim says already is not what this one should be.
        var others = scored.Where(rival => !carriers.Contains(rival.Given)
            && !text.Read.Figures.Any(other => other.Span != figure.Span && FigureComparison.IsSameNumber(other, rival.Given.Figure))).ToList();
        if (isCarried && new FigureOwner(text, figure, carriers, others.ConvertAll(rival => rival.Given)).Rival() is { } instead)
        {
            (isStrong, isElsewhere) = (true, true);
            return [instead];
        }
        if (isCarried)
        {
            var own = scored.Where(rival => carriers.Contains(rival.Given)).ToList();
            var carried = own.Count == 0 ? Same : own.Max(rival => rival.Score);
            isStrong = others.Count > 0 && others[0].Score >= Same && carried <= others[0].Score * Apart;
            // "killed 12 and injured 40"
            if (!isStrong && own.Count > 0 && own.TrueForAll(rival => !rival.HasLead && !rival.HasNoun) && others.Find(rival => rival.HasLead) is { Given: not null } led && led.Score >= Math.Max(carried, Same))
            {
                isStrong = true;
                return [led.Given];
            }
            return isStrong ? [others[0].Given] : null;
        }
        isStrong = others.Count > 0 && (others[0].Score >= Same || others[0].HasNoun || (figure.Unit == FigureUnit.Score && others.Count == 1));
        if (isStrong)
            return [others[0].Given];
        if (figure.Unit == FigureUnit.Multiple)
            return [];
        if (scored.Count == 1 && others.Count == 1 && others[0].Score > 0 && figure.Unit != FigureUnit.Ordinal && (figure.Unit is not null || (figure.Noun.Length > 0 && figure.Noun == others[0].Given.Figure.Noun)))
            return [others[0].Given];
        return IsTelling(figure, figure.Span.In(text.Text)) ? others.Select(rival => rival.Given).Take(1).ToList() : null;
    }

    private static List<GivenFigure> Ends(SupportCase text)
    {
        var counted = text.Given.Where(one => one.Figure.Unit?.Dimension is not ("time" or "ordinal") && FigureAlignment.IsSameKind(one.Figure, one)).ToList();
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

    // A figure that the passages have of nothing is worth a word where it is too exact to be anybody's own reckoning.
    private static bool IsTelling(Figure figure, string words) =>
        figure.Unit != FigureUnit.Ordinal && figure.Unit != FigureUnit.Score && figure.Unit != FigureUnit.Multiple
        && char.IsAsciiDigit(words[^1]) && figure.Value / figure.Step >= LeastTelling;

    // "600 kg at a height of 815 km" of a height of 600 km.
    private static bool IsOfOtherKind(Figure figure, Figure other) => figure.Unit?.Dimension is "length" or "mass" or "area" or "time" && other.Unit?.Dimension != figure.Unit.Dimension;

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
