using System.Runtime.InteropServices;
using Explainer.Text;

namespace Explainer.Export.Search;

/// <summary>Which documents a term finds, and how well each of them.</summary>
/// <remarks>
/// BM25F without its last factor, which depends on how many documents have the term and is left to the reader: a term weighs more in a title
/// than elsewhere, more in a short title than in a long one, and the second time less than the first. The weight is rounded to a small whole
/// number, the impact.
/// </remarks>
internal sealed class SearchPostings
{
    /// <summary>The highest impact; the lowest is 1.</summary>
    public const int HighestImpact = 15;

    // A word of a title counts as many words of the text, in a title of usual length.
    private const double TitleWeight = 6, UsualTitle = 8, Shortness = 0.75;

    // The weight at which half of the highest impact is reached.
    private const double Saturation = 2;

    private readonly Dictionary<string, List<(int Document, int Impact)>> byTerm = new(StringComparer.Ordinal);

    /// <summary>Reads the documents, which are known from then on by their places in the list.</summary>
    public SearchPostings(IReadOnlyList<SearchDocument> documents)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var i = 0; i < documents.Count; i++)
        {
            Weigh(documents[i], weights);
            foreach (var (term, weight) in weights)
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(byTerm, term, out _);
                (list ??= []).Add((i, ImpactOf(weight)));
            }
            weights.Clear();
        }
    }

    /// <summary>The terms in ordinal order, each with the documents that have it, in order, and its impact there.</summary>
    public IEnumerable<(string Term, IReadOnlyList<(int Document, int Impact)> Documents)> InOrder =>
        byTerm.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (entry.Key, (IReadOnlyList<(int, int)>)entry.Value));

    private static void Weigh(SearchDocument document, Dictionary<string, double> weights)
    {
        var title = SearchTerms.In(document.Title);
        Add(title, TitleWeight / (1 - Shortness + (Shortness * title.Count / UsualTitle)), weights);
        foreach (var text in document.Text)
            Add(SearchTerms.In(text), 1, weights);
    }

    private static void Add(IReadOnlyList<string> terms, double weight, Dictionary<string, double> weights)
    {
        foreach (var term in terms)
            CollectionsMarshal.GetValueRefOrAddDefault(weights, term, out _) += weight;
    }

    private static int ImpactOf(double weight) => Math.Max(1, (int)(HighestImpact * weight / (weight + Saturation)));
}
