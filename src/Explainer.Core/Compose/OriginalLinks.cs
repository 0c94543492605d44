using System.Collections.Frozen;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Compose;

/// <summary>
/// Opens originals at the words that passages take from them, as far as it is proven on the snapshots that a browser finds them there.
/// </summary>
internal sealed class OriginalLinks
{
    private readonly FrozenDictionary<Passage, string> addresses;

    public OriginalLinks(Site site) =>
        addresses = site.Sources.AsParallel().SelectMany(Of).ToFrozenDictionary(link => link.Passage, link => link.Address);

    /// <summary>
    /// The whole address; null where nothing is proven: no snapshot, another place than one, or an address that can take no such fragment.
    /// </summary>
    public string? Of(Passage passage) => addresses.GetValueOrDefault(passage);

    private static IEnumerable<(Passage Passage, string Address)> Of(Source source)
    {
        if (source.Snapshot?.Text is not { } snapshot || WebAddress.Of(source.Written.Url?.Value) is not { } url || !TakesFragment(url))
            return [];
        var found = source.Passages.Where(passage => passage.Match is QuoteMatch.Once).ToList();
        if (found.Count == 0)
            return [];
        var choice = new TextFragmentChoice(NormalText.Of(snapshot));
        return found
            .Select(passage => (passage, Fragment: choice.For(((QuoteMatch.Once)passage.Match!).Place.Whole)))
            .Where(pair => pair.Fragment is not null)
            .Select(pair => (pair.passage, url + pair.Fragment))
            .ToList();
    }

    // A fragment that is there already says where to go, and what shows PDF looks for no words.
    private static bool TakesFragment(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && uri.Fragment.Length == 0
        && !url.EndsWith('#')
        && !uri.AbsolutePath.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);
}
