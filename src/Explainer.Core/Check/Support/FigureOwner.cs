using Explainer.Text;
using Explainer.Text.Figures;

namespace Explainer.Check.Support;

/// <summary>
/// Whether a passage says a claim's number, and says it of something else: of a part where the claim means the whole, of men where it means women.
/// </summary>
internal sealed class FigureOwner(SupportCase text, Figure figure, IReadOnlyList<GivenFigure> carriers, IReadOnlyList<GivenFigure> others)
{
    // Two that are told apart, so that what is said of one is not said of the other.
    private static readonly (string[] One, string[] Other)[] Counterparts =
    [
        (
            ["men", "man", "male", "males", "boys", "boy", "sons", "husbands", "his", "he", "him", "fathers"],
            ["women", "woman", "female", "females", "girls", "girl", "daughters", "wives", "her", "she", "mothers"]),
        (["adults", "adult", "grown-ups", "parents"], ["children", "child", "pupils", "minors", "babies", "infants", "boys", "girls"]),
        (["urban", "towns", "cities"], ["rural", "villages", "countryside"]),
    ];

    private static readonly string[] Totals = ["worldwide", "globally", "in all", "in total", "altogether", "all told", "combined"];
    private static readonly string[] Parts = [", of whom ", ", of which ", ", of them ", ", of these ", ", including ", ", among them ", ": "];

    /// <summary>The figure that the passage has of what the claim means; null where the number may be right.</summary>
    public GivenFigure? Rival()
    {
        if (carriers.Count == 0 || others.Count == 0)
            return null;
        foreach (var other in others)
        {
            var isIt = true;
            foreach (var carrier in carriers)
                isIt = isIt && carrier.Passage == other.Passage && IsInstead(carrier, other);
            if (isIt)
                return other;
        }
        return null;
    }

    private bool IsInstead(GivenFigure carrier, GivenFigure other) =>
        IsCounterpart(carrier, other)
        || IsPart(carrier, other)
        || IsOfTotal(carrier, other)
        || IsOfNeighbour(carrier, other)
        || IsChange(carrier, other)
        || IsOfOtherNoun(carrier, other);

    /// <summary>"Adults received 20 mg and children 5 mg", of a claim about children.</summary>
    private bool IsCounterpart(GivenFigure carrier, GivenFigure other)
    {
        foreach (var (one, two) in Counterparts)
        {
            if (IsCounterpart(carrier, other, one, two) || IsCounterpart(carrier, other, two, one))
                return true;
        }
        return false;
    }

    private bool IsCounterpart(GivenFigure carrier, GivenFigure other, string[] one, string[] two) =>
        HasWord(text.Text, new(0, text.Text.Length), two) && !HasWord(text.Text, new(0, text.Text.Length), one)
        && Clause(carrier) is var mine && Clause(other) is var theirs
        && HasWord(carrier.Passage.Carrying.Value, mine, one) && !HasWord(carrier.Passage.Carrying.Value, mine, two)
        && HasWord(carrier.Passage.Carrying.Value, theirs, two) && !HasWord(carrier.Passage.Carrying.Value, theirs, one);

    /// <summary>"23 goals: 16 in the league", of a claim about league goals.</summary>
    private bool IsPart(GivenFigure carrier, GivenFigure other)
    {
        var passage = carrier.Passage.Carrying.Value;
        if (other.Figure.Span.Start < carrier.Figure.Span.End || other.Figure.Value > carrier.Figure.Value)
            return false;
        var between = passage[carrier.Figure.Span.End..other.Figure.Span.Start];
        if (between.Contains(". ", StringComparison.Ordinal) || !Array.Exists(Parts, part => between.Contains(part, StringComparison.Ordinal)))
            return false;
        var (ours, whole, part) = (Context(text.Read, figure), Context(carrier), Context(other));
        return ours.Noun.Exists(noun => part.Words.ContainsKey(noun) && !whole.Words.ContainsKey(noun));
    }

    /// <summary>"88 million at home and 72 million abroad", of a claim about the whole world.</summary>
    private bool IsOfTotal(GivenFigure carrier, GivenFigure other)
    {
        var passage = carrier.Passage.Carrying.Value;
        if (figure.Bound is not (FigureBound.Exact or FigureBound.About) || !Array.Exists(Totals, total => Speaks(text.Text, total))
            || Array.Exists(Totals, total => Speaks(passage, total)) || Speaks(passage, " total") || Speaks(passage, " overall"))
            return false;
        var (first, last) = carrier.Figure.Span.Start < other.Figure.Span.Start ? (carrier, other) : (other, carrier);
        var between = passage[first.Figure.Span.End..last.Figure.Span.Start];
        if (between.Length >= 60 || !between.Contains(" and ", StringComparison.Ordinal) || between.AsSpan().ContainsAny(".;"))
            return false;
        return first.Figure.Unit == last.Figure.Unit
            && (first.Figure.Noun == last.Figure.Noun || last.Figure.Noun is "in" or "at" or "from" or "abroad" or "overseas" or "elsewhere" or "");
    }

    /// <summary>"50% of those aged 18, 31% of those over 80", of a claim about those over 80.</summary>
    private bool IsOfNeighbour(GivenFigure carrier, GivenFigure other)
    {
        var next = text.Read.Figures.FirstOrDefault(one => one.Span.Start > figure.Span.End);
        if (next.Span.Length == 0 || next.Span.Start - figure.Span.End > 30)
            return false;
        var between = text.Text[figure.Span.End..next.Span.Start];
        if (between.AsSpan().ContainsAny(",;.:") || !Speaks(between, " of "))
            return false;
        return Next(carrier) is { } wrong
            && !FigureComparison.Carries(next, wrong)
            && Next(other) is { } right
            && FigureComparison.IsSameNumber(next, right);
    }

    /// <summary>"22 per cent less; a third of the fields", of a claim about a fall by a third.</summary>
    private bool IsChange(GivenFigure carrier, GivenFigure other) =>
        figure.Unit == FigureUnit.Percent && other.Figure.Unit == FigureUnit.Percent
        && text.Text.AsSpan(0, figure.Span.Start).TrimEnd().EndsWith(" by")
        && carrier.Figure.Noun == "of" && IsComparative(other);

    private static bool IsComparative(GivenFigure other)
    {
        var behind = other.Passage.Carrying.Value.AsSpan(other.Figure.Span.End).TrimStart("% ");
        if (behind.StartsWith("per cent "))
            behind = behind[9..];
        else if (behind.StartsWith("percent "))
            behind = behind[8..];
        ReadOnlySpan<string> changes = ["less", "fewer", "lower", "more", "higher", "smaller", "larger", "cheaper", "dearer", "up", "down"];
        foreach (var word in changes)
        {
            if (behind.StartsWith(word))
                return true;
        }
        return other.Passage.Carrying.Value.AsSpan(0, other.Figure.Span.Start).TrimEnd().EndsWith(" by");
    }

    /// <summary>"341 cases and nine deaths", of a claim about people who died.</summary>
    private bool IsOfOtherNoun(GivenFigure carrier, GivenFigure other)
    {
        var ours = Context(text.Read, figure);
        if (figure.Unit is not null || ours.Noun.Count > 0 && figure.Noun != "people")
            return false;
        var (mine, theirs) = (Context(carrier), Context(other));
        if (mine.Noun.Count == 0 || theirs.Noun.Count == 0 || mine.Noun.Exists(Claims))
            return false;
        return theirs.Noun.Exists(noun => ours.Words.GetValueOrDefault(noun) >= 0.4);
    }

    private bool Claims(ulong kin)
    {
        foreach (var word in text.Read.Words)
        {
            if (WordKin.Of(text.Text.AsSpan(word.Start, word.Length)) == kin)
                return true;
        }
        return false;
    }

    private static Figure? Next(GivenFigure given)
    {
        foreach (var one in given.Passage.Carrying.Figures)
        {
            if (one.Span.Start >= given.Figure.Span.End)
                return one;
        }
        return null;
    }

    /// <summary>From the figure before, or the last stop, to the figure.</summary>
    private static TextSpan Clause(GivenFigure given)
    {
        var passage = given.Passage.Carrying.Value;
        var start = Math.Max(0, passage.AsSpan(0, given.Figure.Span.Start).LastIndexOfAny(".;:"));
        var end = given.Figure.Span.End;
        foreach (var one in given.Passage.Carrying.Figures)
        {
            if (one.Span.End <= given.Figure.Span.Start)
                start = Math.Max(start, one.Span.End);
        }
        var joint = passage.AsSpan(start, given.Figure.Span.Start - start).LastIndexOf(" and ");
        if (joint > 0)
            start += joint;
        // What follows at once belongs to it: "12 men".
        for (var words = 0; words < 2 && end < passage.Length && passage[end] is not (',' or ';' or '.' or ':'); words++)
        {
            var space = passage.AsSpan(Math.Min(end + 1, passage.Length)).IndexOfAny(" ,;.:");
            end = space < 0 ? passage.Length : end + 1 + space;
        }
        return new(start, end - start);
    }

    private static bool HasWord(string words, TextSpan stretch, string[] of)
    {
        foreach (var span in Words.In(words[stretch.Start..stretch.End]))
        {
            var word = words.AsSpan(stretch.Start + span.Start, span.Length);
            foreach (var one in of)
            {
                if (word.Equals(one, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }
        return false;
    }

    private static bool Speaks(string words, string of) => words.Contains(of, StringComparison.OrdinalIgnoreCase);

    private static FigureContext Context(GivenFigure given) => Context(given.Passage.Carrying, given.Figure);

    private static FigureContext Context(ReadText read, Figure figure) =>
        FigureContext.Of(read.Value, figure.Span, read.Figures.Select(one => one.Span).ToList());
}
