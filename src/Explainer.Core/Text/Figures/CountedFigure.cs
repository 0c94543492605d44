using System.Buffers;
using System.Collections.Frozen;

namespace Explainer.Text.Figures;

/// <summary>A figure of which can be told what it counts, and what is told of that.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Counted">What it counts: the stem of its noun, or its dimension; a hash.</param>
/// <param name="Predicates">The words next to it that say what is told of it: "killed", "wounded"; one or two stems.</param>
/// <param name="Word">The word that names it best: of the dead and injured, the one that says which; else the noun or,
/// where there is none, the predicate.</param>
public sealed record CountedFigure(Figure Figure, ulong Counted, IReadOnlyList<ulong> Predicates, TextSpan Word)
{
    private static readonly ulong People = Stem("people"), Death = Stem("die"), Harm = Stem("injure"), Toll = Stem("toll");

    // What one report calls killed another calls dead.
    private static readonly FrozenDictionary<ulong, ulong> Casualties = new[]
    {
        ("killed", Death), ("dead", Death), ("died", Death), ("death", Death), ("fatalities", Death), ("lives", Death), ("perished", Death),
        ("injured", Harm), ("injuries", Harm), ("wounded", Harm), ("hurt", Harm),
    }.DistinctBy(pair => Stem(pair.Item1)).ToFrozenDictionary(pair => Stem(pair.Item1), pair => pair.Item2);

    private static readonly SearchValues<char> Stops = SearchValues.Create(",;:.()");

    private static readonly FrozenSet<ulong> Quantifying = FrozenSet.ToFrozenSet(
        new[]
        {
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
            "least", "about", "around", "nearly", "almost", "roughly", "approximately", "say",
        }.Select(word => WordStem.Of(word).Stem));

    /// <summary>Whether it counts the dead, or the injured.</summary>
    public bool IsToll => Counted == People && (Predicates.Contains(Death) || Predicates.Contains(Harm));

    /// <summary>Those of an English text that have a noun or a unit, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its content words.</param>
    public static IEnumerable<CountedFigure> In(ReadText text, IReadOnlyList<ContentWord> words)
    {
        foreach (var figure in text.Figures)
        {
            if (figure.Unit != FigureUnit.Ordinal && figure.Unit != FigureUnit.Score && Read(text.Value, figure, words) is { } counted)
                yield return counted;
        }
    }

    /// <summary>
    /// Those of an English text, and beside them the figures without a noun that stand behind a word for the dead or injured: "a toll of
    /// at least 19", "injured at least 50".
    /// </summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<CountedFigure> WithBareTolls(ReadText text)
    {
        foreach (var figure in text.Figures)
        {
            if (figure.Unit == FigureUnit.Ordinal || figure.Unit == FigureUnit.Score)
                continue;
            if ((Read(text.Value, figure, text.ContentWords) ?? BareToll(text.Value, figure, text.ContentWords)) is { } counted)
                yield return counted;
        }
    }

    /// <summary>Words of one meaning as one of them.</summary>
    public static ulong Folded(ulong stem) => Casualties.GetValueOrDefault(stem, stem);

    /// <summary>Whether a word, by its stem, only says how sure a figure is or when something was.</summary>
    public static bool IsQuantifying(ulong stem) => Quantifying.Contains(stem);

    private static CountedFigure? Read(string text, Figure figure, IReadOnlyList<ContentWord> words)
    {
        var (before, after) = (LastBefore(text, words, figure.Span.Start), FirstAfter(text, words, figure.Span.End));
        var noun = after is { } word && word.Span.In(text).Equals(figure.Noun, StringComparison.OrdinalIgnoreCase) ? Folded(word.Stem) : 0;
        if (noun == 0 && figure.Unit is null)
            return null;
        var said = new List<ContentWord>(2);
        if (before is { } verb)
            said.Add(verb);
        // "24 dead" are people who died.
        if (noun == Death || noun == Harm)
            return new(figure, People, [noun], after!.Value.Span);
        if (after is { } counted && FirstAfter(text, words, counted.Span.End) is { } next)
            said.Add(next);
        if (said.Count == 0)
            return null;
        var casualty = said.Find(one => Casualties.ContainsKey(one.Stem));
        var named = casualty.Stem != 0 ? casualty.Span : noun != 0 ? after!.Value.Span : said[0].Span;
        return new(figure, figure.Unit is { } unit ? Stem(unit.Dimension) : noun, said.ConvertAll(one => Folded(one.Stem)), named);
    }

    private static CountedFigure? BareToll(string text, Figure figure, IReadOnlyList<ContentWord> words)
    {
        if (figure.Unit is not null)
            return null;
        for (var i = words.Count - 1; i >= 0; i--)
        {
            var word = words[i];
            if (word.Span.End > figure.Span.Start)
                continue;
            if (!IsOnePart(text, word.Span.End, figure.Span.Start))
                return null;
            if (word.Stem == Toll || Casualties.ContainsKey(word.Stem))
                return new(figure, People, [word.Stem == Toll ? Death : Folded(word.Stem)], word.Span);
        }
        return null;
    }

    // The last word before a place, in the same part of the sentence.
    private static ContentWord? LastBefore(string text, IReadOnlyList<ContentWord> words, int place)
    {
        for (var i = words.Count - 1; i >= 0; i--)
        {
            if (words[i].Span.End <= place && !IsQuantifying(words[i].Stem))
                return IsOnePart(text, words[i].Span.End, place) ? words[i] : null;
        }
        return null;
    }

    // The first word behind a place, in the same part of the sentence.
    private static ContentWord? FirstAfter(string text, IReadOnlyList<ContentWord> words, int place)
    {
        foreach (var word in words)
        {
            if (word.Span.Start >= place)
                return IsOnePart(text, place, word.Span.Start) ? word : null;
        }
        return null;
    }

    private static bool IsOnePart(string text, int from, int to) => text.AsSpan(from, to - from).IndexOfAny(Stops) < 0;

    private static ulong Stem(string word) => WordStem.Of(word).Stem;
}
