using System.Xml.Linq;
using Explainer.Resolve;

namespace Explainer.Export;

/// <summary>Writes <c>/opensearch.xml</c>, by which a browser can offer the site's search.</summary>
/// <remarks>OpenSearch 1.1, draft 6.</remarks>
internal static class OpenSearch
{
    private static readonly XNamespace Schema = "http://a9.com/-/spec/opensearch/1.1/";

    // The format's own limit, in characters.
    private const int LongestName = 16, LongestDescription = 1024;

    /// <summary>Null where the site has no whole address to send a query to.</summary>
    public static SiteFile? Of(Site site)
    {
        if (site.AddressBook.Find(Addresses.OpenSearch) is null)
            return null;
        return new(Addresses.OpenSearch, XmlFile.Write(new XElement(
            Schema + "OpenSearchDescription",
            Element("ShortName", Cut(site.Settings.Title, LongestName)),
            Element("Description", Cut(site.Settings.Description.Length > 0 ? site.Settings.Description : site.Settings.Title, LongestDescription)),
            new XElement(
                Schema + "Url",
                new XAttribute("type", "text/html"),
                new XAttribute("template", $"{site.Settings.BaseUrl}{Addresses.Search}?q={{searchTerms}}")),
            Element("Language", site.Settings.Language),
            Element("InputEncoding", "UTF-8"))));
    }

    private static XElement Element(string name, string text) => new(Schema + name, XmlFile.Text(text));

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var space = text.LastIndexOf(' ', length);
        return space > 0 ? text[..space] : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}
