using System.Globalization;
using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Export;

/// <summary>Writes the claims and their citations as two tables, which join by the id of the claim.</summary>
internal static class ClaimsCsv
{
    /// <summary>One line for each claim.</summary>
    public static void WriteClaims(Site site, Stream to) => CsvFile.Write<Claim>(to,
    [
        ("id", claim => claim.Id),
        ("address", claim => site.Settings.BaseUrl + claim.Address),
        ("kind", claim => Vocabulary.Kinds[claim.Kind]),
        ("text", claim => claim.Text),
        ("status", claim => ClaimNames.Statuses[claim.Status]),
        ("grade", claim => ClaimNames.Grades[claim.Grade]),
        ("independent-origins", claim => claim.IndependentOrigins.ToString(CultureInfo.InvariantCulture)),
        ("page", claim => site.Settings.BaseUrl + claim.Page.Address),
        ("speaker", claim => claim.Speaker?.Id),
        ("speaker-name", claim => claim.Speaker?.Name),
        ("act", claim => claim.Kind == ClaimKind.Statement ? Vocabulary.Acts[claim.Act] : null),
        ("about", claim => claim.AboutClaim?.Id ?? claim.AboutTopic?.Id),
        ("said", claim => claim.Said?.ToString()),
        ("date", claim => claim.Date?.ToString()),
        ("quote", claim => claim.Written.Quote?.Value),
        ("place", claim => claim.Written.Place?.Value),
        ("topics", claim => string.Join("; ", claim.Topics.Select(topic => topic.Id))),
        ("rating", claim => claim.Written.Rating?.Value),
        ("explanation", claim => claim.Written.Explanation?.Value),
        ("appearance", claim => claim.Written.Appearance?.ToString()),
        ("superseded-by", claim => claim.SupersededBy?.Id),
        ("corrected", claim => claim.Correction?.Date?.ToString()),
        ("correction", claim => claim.Correction?.Text),
        ("was", claim => claim.Correction?.Was),
        ("citations", claim => string.Join("; ", claim.Citations.Select(StanceAndPassage))),
    ], site.Claims);

    /// <summary>One line for each citation, in order of the claims.</summary>
    public static void WriteCitations(Site site, Stream to) => CsvFile.Write<(Claim Claim, Citation Citation)>(to,
    [
        ("claim", row => row.Claim.Id),
        ("stance", row => Vocabulary.Stances[row.Citation.Stance]),
        ("carries", row => row.Claim.Support.Contains(row.Citation) ? "true" : "false"),
        ("source", row => row.Citation.Written.Passage?.SourceId),
        ("passage", row => row.Citation.Written.Passage?.PassageId),
        ("address", row => row.Citation.Passage is { } passage ? site.Settings.BaseUrl + passage.Address : null),
        ("exact", row => row.Citation.Passage?.Written.Exact?.Value),
        ("paraphrase", row => row.Citation.Passage?.Written.Paraphrase?.Value),
        ("translation", row => row.Citation.Passage?.Written.Translation?.Value),
        ("language", row => row.Citation.Passage?.Language),
        ("speaker", row => row.Citation.Passage?.Speaker?.Id),
        ("label", row => row.Citation.Passage?.Written.Label?.Value),
        ("locator", row => row.Citation.Passage?.Written.Locator?.Value),
        ("grade", row => row.Citation.Passage is { } passage ? ClaimNames.Grades[passage.Grade] : null),
        ("note", row => row.Citation.Written.Note?.Value),
        ("derived", row => row.Citation.Written.Derived?.Value),
        ("source-title", row => row.Citation.Source?.Title),
        ("source-url", row => WebAddress.Of(row.Citation.Source?.Written.Url?.Value)),
    ], site.Claims.SelectMany(claim => claim.Citations.Select(citation => (claim, citation))));

    private static string StanceAndPassage(Citation citation) => $"{Vocabulary.Stances[citation.Stance]} {citation.Written.Passage}";
}
