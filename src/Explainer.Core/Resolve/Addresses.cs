using Explainer.Text;

namespace Explainer.Resolve;

/// <summary>The permanent addresses of the site, from its root.</summary>
public static class Addresses
{
    /// <summary>The home page.</summary>
    public const string Home = "/";

    /// <summary>All claims.</summary>
    public const string Claims = "/claims/";

    /// <summary>All sources.</summary>
    public const string Sources = "/sources/";

    /// <summary>All people and organisations.</summary>
    public const string People = "/people/";

    /// <summary>What happened when.</summary>
    public const string Timeline = "/timeline/";

    /// <summary>Statements by speaker and subject.</summary>
    public const string WhoSaidWhat = "/who-said-what/";

    /// <summary>What the site is about, topic by topic.</summary>
    public const string Topics = "/topics/";

    /// <summary>What was checked, and what was found.</summary>
    public const string Verification = "/verification/";

    /// <summary>The same for programs.</summary>
    public const string VerificationReport = "/verification/report.json";

    /// <summary>The rules that the site is checked by.</summary>
    public const string Rules = "/rules/";

    /// <summary>What was wrong, and is put right.</summary>
    public const string Corrections = "/corrections/";

    /// <summary>What the publication offers as data.</summary>
    public const string Data = "/data/";

    /// <summary>The search, and without script the index from A to Z; a query stands behind it as <c>?q=</c>.</summary>
    public const string Search = "/search/";

    /// <summary>What the search reads first.</summary>
    public const string SearchIndex = "/search/index.json";

    /// <summary>Below it lies what else the search reads.</summary>
    public const string SearchIndexFolder = "/search/index/";

    /// <summary>Shown where there is no page.</summary>
    public const string NotFound = "/404.html";

    /// <summary>How browsers search the site.</summary>
    public const string OpenSearch = "/opensearch.xml";

    /// <summary>What the site is called and looks like where it is kept as an application.</summary>
    public const string Manifest = "/manifest.webmanifest";

    /// <summary>Where to report a hole in the site's security.</summary>
    public const string SecurityContact = "/.well-known/security.txt";

    /// <summary>For search engines.</summary>
    public const string Sitemap = "/sitemap.xml";

    /// <summary>For robots.</summary>
    public const string Robots = "/robots.txt";

    /// <summary>For hosts that read it: the redirects that pages declare.</summary>
    public const string Redirects = "/_redirects";

    /// <summary>The page of a claim. An id that cannot stand in an address is made into one that can.</summary>
    public static string OfClaim(string id) => $"/claims/{Part(id)}/";

    /// <summary>The claim in little, for frames of other sites: <c>/claims/x/embed/</c>.</summary>
    public static string OfEmbed(string id) => OfClaim(id) + "embed/";

    /// <summary>What oEmbed says of the claim: <c>/claims/x/oembed.json</c>.</summary>
    public static string OfOEmbed(string id) => OfClaim(id) + "oembed.json";

    /// <summary>A file of the data: <c>/data/claims.json</c>.</summary>
    public static string OfData(string name) => Data + name;

    /// <summary>The page of a source.</summary>
    public static string OfSource(string id) => $"/sources/{Part(id)}/";

    /// <summary>The text of a source, where it may be shown.</summary>
    public static string OfSourceText(string id) => $"{OfSource(id)}text/";

    /// <summary>The page of a topic.</summary>
    public static string OfTopic(string id) => $"{Topics}{Part(id)}/";

    /// <summary>The page of what has something in common in a list: <c>/timeline/topic/toll/</c>.</summary>
    /// <param name="list">The list's own address.</param>
    /// <param name="value">What it is.</param>
    public static string OfFilter(string list, FilterValue value) => $"{list}{value.KeyName}/{value.Id}/";

    /// <summary>The page of a person.</summary>
    public static string OfPerson(string id) => $"/people/{Part(id)}/";

    /// <summary>The picture drawn of an explainer: <c>/a/b/</c> has <c>/cards/a/b.png</c>.</summary>
    public static string OfCard(string page) => $"/cards{page.TrimEnd('/')}.png";

    /// <summary>The page of a rule: <c>/rules/FC201/</c>.</summary>
    public static string OfRule(string id) => $"{Rules}{id}/";

    /// <summary>The page made of a file: <c>input/a/b.md</c> becomes <c>/a/b/</c>, <c>input/a/index.md</c> <c>/a/</c>.</summary>
    public static string OfPage(string path)
    {
        var parts = path[InputTree.Prefix.Length..^".md".Length].Split('/').Select(Part).ToList();
        if (parts[^1] == "index")
            parts.RemoveAt(parts.Count - 1);
        return parts.Count == 0 ? Home : $"/{string.Join('/', parts)}/";
    }

    /// <summary>The file that holds an address: <c>/a/</c> is <c>a/index.html</c>.</summary>
    public static string ToFile(string address) => address.EndsWith('/') ? address[1..] + "index.html" : address[1..];

    /// <summary>An id as it stands in addresses.</summary>
    internal static string Part(string id) => Slug.Of(id);
}
