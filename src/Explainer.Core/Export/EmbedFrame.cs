using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Explainer.Json;
using Explainer.Resolve;

namespace Explainer.Export;

/// <summary>How other sites show a claim: in a frame of theirs, and what oEmbed says of it.</summary>
/// <remarks>
/// oEmbed 1.0, https://oembed.com/. A site of files answers no queries, so that consumers find each answer by the link in the head of the
/// claim's page.
/// </remarks>
public static class EmbedFrame
{
    private const int Width = 600;
    private const int Height = 360;
    private const int SecondsInDay = 24 * 60 * 60;

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>What an author puts into another page; as wide as there is room.</summary>
    /// <remarks>The frame has no script and asks for no origin; a link in it may lead the whole window on.</remarks>
    public static string CodeOf(Claim claim, string root) => string.Create(
        CultureInfo.InvariantCulture,
        $"<iframe src=\"{root}{Addresses.OfEmbed(claim.Id)}\" title=\"{Html.Encode(claim.Text)}\" width=\"100%\" height=\"{Height}\""
        + $" loading=\"lazy\" sandbox=\"allow-top-navigation-by-user-activation\"></iframe>");

    /// <summary>The answers of oEmbed, in order of the claims; made as they are asked for.</summary>
    public static IEnumerable<SiteFile> AnswersOf(Site site) =>
        site.Settings is { HasEmbeds: true, BaseUrl: { } root } ? site.Claims.Select(claim => AnswerOf(site, claim, root)) : [];

    private static SiteFile AnswerOf(Site site, Claim claim, string root) => new(Addresses.OfOEmbed(claim.Id), JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("version", "1.0");
        json.WriteString("type", "rich");
        json.WriteString("title", claim.Text);
        json.WriteString("provider_name", site.Settings.Title);
        json.WriteString("provider_url", root + Addresses.Home);
        json.WriteNumber("cache_age", SecondsInDay);
        json.WriteNumber("width", Width);
        json.WriteNumber("height", Height);
        json.WriteString("html", CodeOf(claim, root));
        json.WriteEndObject();
    }));
}
