using Explainer.Export.Search;
using Explainer.Resolve;

namespace Explainer.Tests.Export.Search;

/// <summary>The documents of a made-up publication of 10,000 explainers with 5 claims each, whose words are as unevenly common as those of a language.</summary>
internal static class LargePublication
{
    private const int Pages = 10_000;
    private static readonly string[] Vocabulary = Enumerable.Range(0, 40_000).Select(Word).ToArray();

    public static IReadOnlyList<SearchDocument> Documents { get; } = Make();

    /// <summary>A word by how common it is, from 0.</summary>
    public static string Ranked(int rank) => Vocabulary[rank];

    private static List<SearchDocument> Make()
    {
        var random = new Random(1);
        var documents = new List<SearchDocument>();
        for (var page = 0; page < Pages; page++)
            documents.Add(new(NamedKind.Explainer, $"/folder/page-{page}/", Words(random, 7), Words(random, 20), [Words(random, 250)]));
        for (var person = 0; person < Pages / 10; person++)
            documents.Add(new(NamedKind.Person, $"/people/person-{person}/", Words(random, 2), Words(random, 4), [Words(random, 30)]));
        for (var source = 0; source < Pages; source++)
            documents.Add(new(NamedKind.Source, $"/sources/source-{source}/", Words(random, 8), Words(random, 2), [Words(random, 100)]));
        for (var claim = 0; claim < Pages * 5; claim++)
            documents.Add(new(NamedKind.Claim, $"/claims/claim-{claim}/", Words(random, 14), Words(random, 2), [], ClaimStatus.Cited));
        return documents;
    }

    private static string Words(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Vocabulary[Rank(random)]));

    // The word of rank n is about 1/n as common as the first: Zipf's law.
    private static int Rank(Random random) => (int)Math.Pow(Vocabulary.Length, random.NextDouble()) - 1;

    // Words of two to five syllables, so that many begin alike.
    private static string Word(int number)
    {
        var word = "";
        for (var rest = number + 400; rest > 0; rest /= 20)
            word += "bcdfghklmnprstvwzjxq"[rest % 20].ToString() + "aeiou"[(number + rest) % 5];
        return word;
    }
}
