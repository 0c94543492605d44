using System.Text;
using System.Text.Json;
using Explainer.Export;
using Explainer.Text;

namespace Explainer.Tests.Export.Search;

/// <summary>Reads an index as the script of the search does, and notes what it loads.</summary>
internal sealed class SearchReader
{
    private const string Manifest = "/search/index.json";

    private readonly Dictionary<string, SiteFile> files;
    private readonly HashSet<string> loaded = new(StringComparer.Ordinal);
    private readonly string folder;
    private readonly string[] firstTerms;
    private readonly int documents;
    private readonly int together;

    public SearchReader(IReadOnlyList<SiteFile> index)
    {
        files = index.ToDictionary(file => file.Address, StringComparer.Ordinal);
        var manifest = Read(Manifest);
        folder = manifest.GetProperty("folder").GetString()!;
        documents = manifest.GetProperty("documents").GetInt32();
        together = manifest.GetProperty("together").GetInt32();
        firstTerms = manifest.GetProperty("terms").EnumerateArray().Select(term => term.GetString()!).ToArray();
    }

    /// <summary>Every file that was read since the last <see cref="Forget"/>, and the manifest.</summary>
    public IEnumerable<SiteFile> Loaded => loaded.Select(address => files[address]);

    /// <summary>As a page that is opened anew: only the manifest is there.</summary>
    public void Forget()
    {
        loaded.Clear();
        loaded.Add(Manifest);
    }

    /// <summary>The titles of the documents that a query finds, the best first; a page shows ten at once.</summary>
    public IReadOnlyList<string> Titles(string query, int atMost = 10) => Find(query).Take(atMost).Select(document => Document(document)[2].GetString()!).ToList();

    /// <summary>The numbers of the documents that a query finds, the best first.</summary>
    public IReadOnlyList<int> Find(string query)
    {
        var looks = SearchTerms.In(query).Distinct(StringComparer.Ordinal).Select(Look).ToList();
        var sums = looks.SelectMany(look => look.Scores).GroupBy(score => score.Key).ToDictionary(scores => scores.Key, scores => scores.Sum(score => score.Value));
        var all = sums.Keys.Where(document => looks.TrueForAll(look => !look.ListsAll || look.Scores.ContainsKey(document))).ToList();
        return (all.Count > 0 ? all : sums.Keys.ToList()).OrderByDescending(document => sums[document]).ThenBy(document => document).ToList();
    }

    /// <summary>A document: kind, address, title, note, and how a claim stands.</summary>
    public JsonElement Document(int number) => Read($"{folder}documents-{number / together}.json")[number % together];

    private (Dictionary<int, double> Scores, bool ListsAll) Look(string term)
    {
        var start = Math.Max(0, Array.FindLastIndex(firstTerms, first => string.CompareOrdinal(first, term) <= 0));
        var scores = new Dictionary<int, double>();
        var listsAll = true;
        for (var shard = start; shard < Math.Min(start + 2, firstTerms.Length) && (shard == start || firstTerms[shard].StartsWith(term, StringComparison.Ordinal)); shard++)
        {
            foreach (var found in Read($"{folder}terms-{shard}.json").EnumerateObject().Where(found => found.Name.StartsWith(term, StringComparison.Ordinal)))
            {
                var count = found.Value[0].GetInt32();
                var rarity = Math.Log(1 + ((double)documents / count)) * (found.Name == term ? 1 : 0.6);
                var listed = 0;
                foreach (var list in found.Value.EnumerateArray().Skip(1))
                {
                    var document = 0;
                    foreach (var gap in list.EnumerateArray().Skip(1))
                    {
                        document += gap.GetInt32();
                        scores[document] = Math.Max(scores.GetValueOrDefault(document), list[0].GetInt32() * rarity);
                        listed++;
                    }
                }
                listsAll &= listed == count;
            }
        }
        return (scores, listsAll);
    }

    private JsonElement Read(string address)
    {
        loaded.Add(address);
        return JsonDocument.Parse(Encoding.UTF8.GetBytes(files[address].Text)).RootElement;
    }
}
