using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Quotations;

/// <summary>The passage that comes nearest to a quotation which none holds.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Parting">How the two differ.</param>
/// <param name="IsNear">Two thirds of the quotation's words stand there in its order.</param>
internal sealed record NearestQuotation(Passage Passage, Parting Parting, bool IsNear)
{
    /// <summary>Looks for a quotation in passages.</summary>
    /// <returns>Null where one of them holds it, or there are none.</returns>
    public static NearestQuotation? Of(QuotedWords quoted, IReadOnlyList<CitedWords> passages)
    {
        (QuoteMatch Match, CitedWords Passage)? nearest = null;
        foreach (var passage in passages)
        {
            var match = passage.Find(quoted);
            if (match is QuoteMatch.Once or QuoteMatch.Several)
                return null;
            if (nearest is not { } best || InCommon(match) > InCommon(best.Match))
                nearest = (match, passage);
        }
        if (nearest is not { } found)
            return null;
        var parting = Parting.Of(found.Match, (quoted.Words, "quotation"), (found.Passage.Text.Original, found.Passage.Passage.ToString()));
        return new(found.Passage.Passage, parting, found.Match is QuoteMatch.WordsLeftOut || IsNearTo(parting.Compared, quoted.Words));
    }

    private static bool IsNearTo(Comparison? compared, string quotation)
    {
        if (compared is null)
            return false;
        var all = Words.Count(quotation);
        var same = Words.Count(compared.Ours.Text) - compared.Ours.Marked.Sum(differing => Words.Count(differing.In(compared.Ours.Text)));
        return same * 3 >= all * 2;
    }

    // Words left out of a passage are nearer to it than any others.
    private static int InCommon(QuoteMatch match) =>
        match is QuoteMatch.Absent absent ? Math.Max(absent.LongestBeginning.Length, absent.Nearest?.Length ?? 0) : int.MaxValue;
}
