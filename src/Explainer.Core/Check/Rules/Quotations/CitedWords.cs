using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Quotations;

/// <summary>What a claim may quote.</summary>
internal static class CitedWords
{
    /// <summary>The passages that a claim cites, whatever for, and the one in which a reviewed claim was made.</summary>
    public static List<Passage> PassagesOf(Claim claim) =>
        claim.Citations.Select(citation => citation.Passage).Append(claim.Appearance).OfType<Passage>().Distinct().ToList();

    /// <summary>The words that are the sources' own, each passage as it is and as it is translated; see <see cref="WithSingleMarks"/>.</summary>
    public static List<NormalText> ExactOf(Claim claim) =>
        PassagesOf(claim).Where(passage => passage.IsExact)
            .SelectMany(passage => new[] { passage.Written.Exact, passage.Written.Translation })
            .OfType<Written<string>>()
            .Select(words => NormalText.Of(WithSingleMarks(words.Value)))
            .ToList();

    /// <summary>Words in normal form, with single quotation marks for double ones: within a quotation their shape changes by convention.</summary>
    public static string WithSingleMarks(string words) => NormalText.Of(words).Value.Replace('"', '\'');
}
