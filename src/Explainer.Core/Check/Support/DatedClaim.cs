using System.Collections.Frozen;
using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Text;
using Explainer.Text.Figures;

namespace Explainer.Check.Support;

/// <summary>A claim that says something of a known date, read for what it is about.</summary>
internal sealed class DatedClaim
{
    // Of what two texts about one thing have in common, beside a topic or without one.
    private const double EnoughOfTopic = 0.6, Enough = 0.75;

    // A claim is a sentence; of a longer text the first ones.
    private const int MostFigures = 32;

    // Words that part one count of a day from the next, or a part from the whole.
    private static readonly string[] Parting =
    [
        "morning", "noon", "afternoon", "evening", "night", "midnight", "initially", "first", "early", "earlier", "late", "later", "then",
        "finally", "far", "preliminary", "provisional", "final", "revised", "rose", "risen", "another", "other", "others", "further",
        "additional", "more", "remaining", "only", "before", "after", "until", "since", "north", "south", "east", "west",
    ];

    private static readonly FrozenDictionary<string, int> PartingWords =
        Parting.Index().ToFrozenDictionary(pair => pair.Item, pair => pair.Index, StringComparer.OrdinalIgnoreCase);

    private readonly IReadOnlyList<ContentWord> words;
    private (HashSet<ulong> Stems, long Parting)? read;

    private DatedClaim(Claim claim, Edtf date)
    {
        (Claim, Date) = (claim, date);
        words = ContentWord.In(claim.Read);
        Figures = CountedFigure.In(claim.Read, words).Take(MostFigures).Select(figure => new DatedFigure(this, figure)).ToList();
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>When it happened, or was said.</summary>
    public Edtf Date { get; }

    /// <summary>Its figures of which can be told what they count.</summary>
    public IReadOnlyList<DatedFigure> Figures { get; }

    // Only a claim with whose date and thing another agrees is read whole.
    private (HashSet<ulong> Stems, long Parting) Whole => read ??= ReadWhole();

    /// <summary>
    /// The claims that another one of the same date may contradict, in order: the site's own, or those of one speaker. Left out are those that fell,
    /// and those without a sure date or a figure.
    /// </summary>
    public static IEnumerable<DatedClaim> In(Site site)
    {
        var count = new Dictionary<(Person? Speaker, Edtf Date), int>();
        foreach (var claim in site.Claims)
        {
            if (DateOf(claim) is { } date)
                count[(SpeakerOf(claim), date)] = count.GetValueOrDefault((SpeakerOf(claim), date)) + 1;
        }
        return
            from claim in site.Claims
            let date = DateOf(claim)
            // Most claims are alone with their date, and need not be read.
            where date is not null && count[(SpeakerOf(claim), date)] > 1 && claim.Read.Figures.Count > 0
            select new DatedClaim(claim, date);
    }

    private static Person? SpeakerOf(Claim claim) => claim.Kind == ClaimKind.Statement ? claim.Speaker : null;

    private static Edtf? DateOf(Claim claim)
    {
        var date = claim.Kind == ClaimKind.Statement ? claim.WhenSaid : claim.Date;
        var isNobodys = claim.Kind == ClaimKind.Review || (claim.Kind == ClaimKind.Statement && claim.Speaker is null);
        return claim.IsFallen || isNobodys || date is null || date.IsApproximate || date.IsUncertain ? null : date;
    }

    /// <summary>
    /// Whether both are about one thing: most of the words of the shorter one are in the other, and neither names a place
    /// or somebody that the other does not.
    /// </summary>
    public bool IsAboutSameAs(DatedClaim other)
    {
        var (stems, parting) = Whole;
        var others = other.Whole;
        if (parting != others.Parting)
            return false;
        if (!MayShare(Claim.Written.Place?.Value, other.Claim.Written.Place?.Value)
            || !MayShare(Claim.Date?.ToString(), other.Claim.Date?.ToString()))
            return false;
        var common = stems.Count(others.Stems.Contains);
        var share = HasTopicOf(other.Claim) ? EnoughOfTopic : Enough;
        return common >= 2 && common >= share * Math.Min(stems.Count, others.Stems.Count) && Names(other) && other.Names(this);
    }

    private (HashSet<ulong> Stems, long Parting) ReadWhole()
    {
        var (stems, parting) = (new HashSet<ulong>(), 0L);
        foreach (var word in words)
        {
            if (!char.IsAsciiDigit(Claim.Text[word.Span.Start]) && !CountedFigure.IsQuantifying(word.Stem) && !IsNumber(word.Span.In(Claim.Text)))
                stems.Add(CountedFigure.Folded(word.Stem));
        }
        foreach (var span in Claim.Read.Words)
        {
            if (!PartingWords.TryGetValue(span.In(Claim.Text), out var index))
                continue;
            // "More than" is no other count.
            if (!Claim.Text.AsSpan(span.End).StartsWith(" than", StringComparison.Ordinal))
                parting |= 1L << index;
        }
        return (stems, parting);
    }

    private static bool MayShare(string? one, string? other) => one is null || other is null || one == other;

    private static bool IsNumber(string word) =>
        word.ToLowerInvariant() is var small && (NumberWords.Cardinal(small) is not null || NumberWords.Scale(small) is not null);

    private bool HasTopicOf(Claim other) =>
        (Claim.Written.About is { } about && about.Value == other.Written.About?.Value)
        || Claim.Topics.Any(other.Topics.Contains);

    // Whether the other has every name of this one.
    private bool Names(DatedClaim other)
    {
        var i = 0;
        foreach (var name in Claim.Read.Names)
        {
            for (; i < words.Count && words[i].Span.Start < name.End; i++)
            {
                if (words[i].Span.Start < name.Start || other.Whole.Stems.Contains(CountedFigure.Folded(words[i].Stem)))
                    continue;
                if (!CountedFigure.IsQuantifying(words[i].Stem))
                    return false;
            }
        }
        return true;
    }
}
