using Explainer.Text.Figures;

namespace Explainer.Check.Support;

/// <summary>What the passages of a text have in the place of one of its figures.</summary>
/// <param name="Given">The figure that they have of the same thing; null where they have none.</param>
internal sealed record FigureRival(GivenFigure? Given)
{
    // Three digits.
    private const double LeastTelling = 100;

    // What a figure has to have in common with another, for the two to be of one thing; and how much less the figure that
    // the claim may have been taken from.
    private const double Same = 1, Apart = 0.25;

    /// <summary>Some passage has the number, though of something else.</summary>
    public bool IsCarried { get; private init; }

    /// <summary>It is surely of the same thing.</summary>
    public bool IsStrong { get; private init; }

    /// <summary>The passage says what the number is of, and that is another thing.</summary>
    public bool IsElsewhere { get; private init; }

    /// <summary>Looks for it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="figure">A figure of it.</param>
    /// <param name="readings">All that the figure can mean.</param>
    /// <returns>Null where the figure may be right.</returns>
    public static FigureRival? Of(SupportCase text, Figure figure, List<Figure> readings)
    {
        var alike = text.Given.Where(other => FigureAlignment.IsSameKind(figure, other)).ToList();
        var carriers = text.Given
            .Where(other => readings.Exists(reading => FigureComparison.Carries(reading, other.Figure)))
            .Where(other => alike.Count == 0 || !FigureAlignment.IsOtherKind(figure, other))
            .ToList();
        if (carriers.Count > 0 && alike.TrueForAll(carriers.Contains))
            return null;
        var scored = new FigureAlignment(text.Read, figure, text.Given).Scored().OrderByDescending(rival => rival.Score).ToList();
        var others = scored.Where(rival => !carriers.Contains(rival.Given) && !IsSaidBeside(text, figure, rival.Given)).ToList();
        if (carriers.Count == 0)
            return OfMissing(figure, figure.Span.In(text.Text), scored, others);
        if (new FigureOwner(text, figure, carriers, others.ConvertAll(rival => rival.Given)).Rival() is { } instead)
            return new(instead) { IsCarried = true, IsStrong = true, IsElsewhere = true };
        return Likelier(scored.Where(rival => carriers.Contains(rival.Given)).ToList(), others) is { } likelier
            ? new(likelier) { IsCarried = true, IsStrong = true }
            : null;
    }

    // What another figure of the claim says already is not what this one should be.
    private static bool IsSaidBeside(SupportCase text, Figure figure, GivenFigure given) =>
        text.Read.Figures.Any(other => other.Span != figure.Span && FigureComparison.IsSameNumber(other, given.Figure));

    // Of a number that the passages have: another that is said of the same thing, where the number's own is said of less.
    private static GivenFigure? Likelier(List<AlignedFigure> own, List<AlignedFigure> others)
    {
        var carried = own.Count == 0 ? Same : own.Max(rival => rival.Score);
        if (others.Count > 0 && others[0].Score >= Same && carried <= others[0].Score * Apart)
            return others[0].Given;
        // "killed 12 and injured 40"
        var isBare = own.Count > 0 && own.TrueForAll(rival => !rival.HasLead && !rival.HasNoun);
        var led = others.Find(rival => rival.HasLead);
        return isBare && led.Given is not null && led.Score >= Math.Max(carried, Same) ? led.Given : null;
    }

    private static FigureRival? OfMissing(Figure figure, string words, List<AlignedFigure> scored, List<AlignedFigure> others)
    {
        if (others is [var best, ..] && (best.Score >= Same || best.HasNoun || (figure.Unit == FigureUnit.Score && others.Count == 1)))
            return new(best.Given) { IsStrong = true };
        if (figure.Unit == FigureUnit.Multiple)
            return new(Given: null);
        if (scored.Count == 1 && others is [{ Score: > 0 } only] && CountsTheSame(figure, only.Given.Figure))
            return new(only.Given);
        return IsTelling(figure, words) ? new(others.Count > 0 ? others[0].Given : null) : null;
    }

    private static bool CountsTheSame(Figure figure, Figure other) =>
        figure.Unit != FigureUnit.Ordinal
        && (figure.Unit is not null || (figure.Noun.Length > 0 && figure.Noun == other.Noun));

    // A figure that the passages have of nothing is worth a word where it is too exact to be anybody's own reckoning.
    private static bool IsTelling(Figure figure, string words) =>
        figure.Unit != FigureUnit.Ordinal && figure.Unit != FigureUnit.Score && figure.Unit != FigureUnit.Multiple
        && char.IsAsciiDigit(words[^1]) && figure.Value / figure.Step >= LeastTelling;
}
