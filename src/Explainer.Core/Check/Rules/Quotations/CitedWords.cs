using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Quotations;

/// <summary>What a claim may quote: a source's own words, as they are or as they are translated.</summary>
/// <param name="Passage">The passage that has them.</param>
/// <param name="Text">The words; see <see cref="WithSingleMarks"/>.</param>
/// <param name="Language">BCP 47 tag; null for that of the site.</param>
internal sealed record CitedWords(Passage Passage, NormalText Text, string? Language)
{
    /// <summary>The passages that a claim cites, whatever for, and the one in which a reviewed claim was made.</summary>
    public static List<Passage> PassagesOf(Claim claim) =>
        claim.Citations.Select(citation => citation.Passage).Append(claim.Appearance).OfType<Passage>().Distinct().ToList();

    /// <summary>The words that the sources of a claim own, each passage as it is and as it is translated.</summary>
    public static List<CitedWords> Of(Claim claim) => Of(PassagesOf(claim));

    /// <summary>The words of exact passages, each as it is and as it is translated.</summary>
    public static List<CitedWords> Of(IEnumerable<Passage> passages) =>
        passages.Where(passage => passage.IsExact)
            .SelectMany(passage => new[] { (Words: passage.Written.Exact, passage.Language), (passage.Written.Translation, null) }
                .Where(written => written.Words is not null)
                .Select(written => new CitedWords(passage, NormalText.Of(WithSingleMarks(written.Words!.Value)), written.Language)))
            .ToList();

    /// <summary>What becomes of looking for a quotation here.</summary>
    public QuoteMatch Find(QuotedWords quoted) => QuoteMatcher.Find(Text, new TextQuote(WithSingleMarks(quoted.Words)));

    /// <summary>The first place at which a quotation stands here; null where it does not.</summary>
    public QuotePlace? Place(QuotedWords quoted) => Find(quoted) switch
    {
        QuoteMatch.Once once => once.Place,
        QuoteMatch.Several several => several.Places[0],
        _ => null,
    };

    /// <summary>Words in normal form, with single quotation marks for double ones: within a quotation their shape changes by convention.</summary>
    private static string WithSingleMarks(string words) => NormalText.Of(words).Value.Replace('"', '\'');
}
