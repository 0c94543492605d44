using Explainer.Parse;
using Explainer.Text;
using Explainer.Text.Figures;

namespace Explainer.Resolve;

/// <summary>A figure that a claim gives, among others that are given of the same thing.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Counted">The figure, in the claim's text.</param>
public sealed record GroupedFigure(Claim Claim, CountedFigure Counted)
{
    /// <summary>When it was said or, of the site's own claims, when it was so; null where not given.</summary>
    public Edtf? Date => (Claim.Kind == ClaimKind.Statement ? Claim.WhenSaid : Claim.Date) is { } date ? Timeline.HeadingOf(date) : null;

    /// <summary>Whether another claim has half of the words of this one, or this of that.</summary>
    public bool IsAlike(GroupedFigure other)
    {
        var (ours, theirs) = (Stems(Claim), Stems(other.Claim));
        return 2 * ours.Count(theirs.Contains) >= Math.Min(ours.Count, theirs.Count);
    }

    private static HashSet<ulong> Stems(Claim claim) => claim.Read.ContentWords.Select(word => word.Stem).ToHashSet();
}
