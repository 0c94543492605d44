using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Export.Search;

/// <summary>Writes the index that the search of the site reads in a browser, cut so that a search loads a few small files of it.</summary>
/// <remarks>
/// <para><c>/search/index.json</c> is read first: how to cut a query into terms, where the other files are, and the first term of each file
/// of terms.</para>
/// <para><c>terms-N.json</c> holds terms in ordinal order. Each has how many documents have it, then lists that begin with an impact, and hold the
/// numbers of the documents as differences from the one before. Of a term in more than <see cref="Listed"/> documents only those of the
/// highest impact are listed.</para>
/// <para><c>documents-N.json</c> holds <see cref="Together"/> documents: kind, address, title, note, and of a claim how it stands.</para>
/// <para>All but the first lie in a folder named by a digest of their content, so that they can be kept for ever and never belong to another
/// index.</para>
/// </remarks>
public static class SearchIndex
{
    /// <summary>Documents that are listed for a term. A word that more of them have tells too little for a reader to miss the rest.</summary>
    public const int Listed = 4096;

    /// <summary>Documents of one file.</summary>
    public const int Together = 32;

    /// <summary>Characters of a file of terms; a term whose list is longer has a file of its own.</summary>
    public const int Shard = 16 * 1024;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Names<NamedKind> Kinds = new();

    /// <summary>The files of the index.</summary>
    public static IReadOnlyList<SiteFile> Of(IReadOnlyList<SearchDocument> documents)
    {
        var terms = Terms(new SearchPostings(documents));
        var contents = documents.Chunk(Together).Select(Contents).ToList();
        var folder = $"{Addresses.SearchIndexFolder}{Digest(terms.Select(shard => shard.Json).Concat(contents))}/";
        return
        [
            new(Addresses.SearchIndex, Manifest(folder, documents.Count, terms.Select(shard => shard.First))),
            .. terms.Select((shard, number) => new SiteFile($"{folder}terms-{number}.json", shard.Json)),
            .. contents.Select((json, number) => new SiteFile($"{folder}documents-{number}.json", json)),
        ];
    }

    private static string Manifest(string folder, int documents, IEnumerable<string> firstTerms) => JsonSerializer.Serialize(
        new
        {
            folder,
            documents,
            together = Together,
            silent = SearchTerms.Silent,
            article = SearchTerms.Article,
            letters = SearchTerms.Letters,
            word = SearchTerms.Word,
            spaceless = SearchTerms.Spaceless,
            longest = SearchTerms.Longest,
            terms = firstTerms,
        },
        Readable) + "\n";

    private static List<(string First, string Json)> Terms(SearchPostings postings)
    {
        var shards = new List<(string, string)>();
        var json = new StringBuilder();
        var first = "";
        foreach (var (term, documents) in postings.InOrder)
        {
            var entry = Entry(term, documents);
            if (json.Length > 0 && json.Length + entry.Length > Shard)
                Close();
            if (json.Length == 0)
                first = term;
            json.Append(json.Length == 0 ? "{\n" : ",\n").Append(entry);
        }
        if (json.Length > 0)
            Close();
        return shards;

        void Close()
        {
            shards.Add((first, json.Append("\n}\n").ToString()));
            json.Clear();
        }
    }

    private static string Entry(string term, IReadOnlyList<(int Document, int Impact)> documents)
    {
        var json = new StringBuilder(Quoted(term)).Append(":[").Append(documents.Count);
        var listed = documents.Count <= Listed ? documents : Highest(documents);
        foreach (var list in listed.GroupBy(posting => posting.Impact).OrderByDescending(list => list.Key))
        {
            json.Append(",[").Append(list.Key);
            var last = 0;
            foreach (var (document, _) in list)
            {
                json.Append(',').Append(document - last);
                last = document;
            }
            json.Append(']');
        }
        return json.Append(']').ToString();
    }

    private static IEnumerable<(int Document, int Impact)> Highest(IEnumerable<(int Document, int Impact)> documents) =>
        documents.OrderByDescending(posting => posting.Impact).ThenBy(posting => posting.Document).Take(Listed);

    private static string Contents(IEnumerable<SearchDocument> documents) => $"[\n{string.Join(",\n", documents.Select(Content))}\n]\n";

    private static string Content(SearchDocument document)
    {
        List<string> values = [Kinds[document.Kind], document.Address, document.Title, document.Note];
        if (document.Status is { } status)
            values.Add(ClaimNames.Statuses[status]);
        return $"[{string.Join(',', values.Select(Quoted))}]";
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Readable);

    private static string Digest(IEnumerable<string> files)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
            digest.AppendData(Encoding.UTF8.GetBytes(file));
        return Convert.ToHexStringLower(digest.GetHashAndReset())[..8];
    }
}
