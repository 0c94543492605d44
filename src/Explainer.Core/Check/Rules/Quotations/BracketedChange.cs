using System.Collections.Frozen;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Quotations;

/// <summary>FC306: an insertion in square brackets that stands in place of words of the source.</summary>
public sealed class BracketedChange : Rule
{
    // An ending of a word: attack[s], kill[ed].
    private const int LongestEnding = 3;

    // Who "he" is stands outside the quotation: brackets are there to say it.
    private static readonly FrozenSet<string> Pronouns = FrozenSet.ToFrozenSet(
        [
            "i", "me", "my", "mine", "we", "us", "our", "ours", "you", "your", "yours", "he", "him", "his", "she", "her", "hers", "it", "its",
            "they", "them", "their", "theirs", "this", "that", "these", "those", "here", "there", "then", "who",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC306", "bracketed-change", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) => InPassages(site).Concat(InClaims(site));

    private IEnumerable<Finding> InPassages(Site site) =>
        from quotation in SnapshotQuotation.In(site)
        let once = quotation.Match as QuoteMatch.Once
        where once is not null
        from change in Changes(once.Place, quotation.Exact.Value, quotation.Text)
        select At(quotation.Exact.Locate(change.Bracket), Message(change, quotation.Exact.Value, quotation.Path));

    private IEnumerable<Finding> InClaims(Site site) =>
        from claim in site.Claims
        let quotations = QuotedWords.Of(claim).Where(quoted => quoted.Words.Contains('[')).ToList()
        where quotations.Count > 0
        let cited = CitedWords.Of(claim)
        from quoted in quotations
        let found = cited.Select(words => (words, Place: words.Place(quoted))).FirstOrDefault(pair => pair.Place is not null)
        where found.Place is not null
        from change in Changes(found.Place, quoted.Words, found.words.Text.Original)
        select At(quoted.Locate(change.Bracket), Message(change, quoted.Words, found.words.Passage.ToString()), claim);

    private static string Message((TextSpan Bracket, string Replaced) change, string quotation, string source) =>
        $"\"{change.Bracket.In(quotation)}\" stands in place of \"{change.Replaced}\" in {source}. Quote those words, or write […] for them.";

    private static IEnumerable<(TextSpan Bracket, string Replaced)> Changes(QuotePlace place, string quotation, string text)
    {
        var from = 0;
        foreach (var insertion in place.Insertions)
        {
            var bracket = Bracket(quotation, from, insertion.Words);
            from = bracket.End;
            var replaced = insertion.Replaced.In(text);
            if (Words.Count(replaced) > 0 && !IsHarmless(insertion, replaced, text))
                yield return (bracket, NormalText.Of(replaced).Value);
        }
    }

    private static bool IsHarmless(QuoteInsertion insertion, string replaced, string text)
    {
        // [T]he for "the"
        if (string.Equals(insertion.Words, replaced, StringComparison.OrdinalIgnoreCase))
            return true;
        var isEnding = insertion.Replaced.Start > 0 && char.IsLetter(text[insertion.Replaced.Start - 1]) && replaced.Length <= LongestEnding;
        return isEnding || Words.In(replaced).All(word => Pronouns.Contains(word.In(replaced)));
    }

    // Brackets that stand in the source are none of ours, so that not every bracket is an insertion.
    private static TextSpan Bracket(string quotation, int from, string words)
    {
        var first = new TextSpan(0, quotation.Length);
        for (var open = quotation.IndexOf('[', from); open >= 0; open = quotation.IndexOf('[', open + 1))
        {
            var close = quotation.IndexOf(']', open);
            if (close < 0)
                break;
            var bracket = new TextSpan(open, close - open + 1);
            if (words.StartsWith(NormalText.Of(quotation[(open + 1)..close]).Value, StringComparison.Ordinal))
                return bracket;
        }
        return first;
    }
}
