using System.Text.Json;
using Explainer.Json;
using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Export;

/// <summary>Writes every claim with its citations. <c>claims.schema.json</c> says what each key means.</summary>
internal sealed class ClaimsJson
{
    private readonly Site site;
    private readonly Utf8JsonWriter json;

    private ClaimsJson(Site site, Utf8JsonWriter json) => (this.site, this.json) = (site, json);

    public static void Write(Site site, Stream to) => JsonText.Write(to, json => new ClaimsJson(site, json).Write());

    private void Write()
    {
        json.WriteStartObject();
        json.WriteString("$schema", DataFiles.SchemaName);
        json.WriteStartObject("publication");
        json.WriteString("title", site.Settings.Title);
        json.WriteString("address", Whole(Addresses.Home));
        json.WriteString("language", site.Settings.Language);
        json.WriteKnown("publisher", site.Publisher);
        json.WriteKnown("as-of", site.AsOf?.ToString());
        WriteLicense();
        json.WriteEndObject();
        json.WriteObjects("claims", site.Claims, Write);
        json.WriteEndObject();
    }

    private void WriteLicense()
    {
        if (site.Settings.Written.License is not { } license)
            return;
        json.WriteStartObject("license");
        json.WriteKnown("id", license.Id);
        json.WriteKnown("url", license.Address);
        json.WriteKnown("text", license.Text);
        json.WriteEndObject();
    }

    private void Write(Claim claim)
    {
        json.WriteString("id", claim.Id);
        json.WriteString("address", Whole(claim.Address));
        json.WriteString("kind", Vocabulary.Kinds[claim.Kind]);
        json.WriteString("text", claim.Text);
        json.WriteString("status", ClaimNames.Statuses[claim.Status]);
        json.WriteString("grade", ClaimNames.Grades[claim.Grade]);
        json.WriteNumber("independent-origins", claim.IndependentOrigins);
        json.WriteStartObject("page");
        json.WriteString("title", claim.Page.Title);
        json.WriteString("address", Whole(claim.Page.Address));
        json.WriteEndObject();
        WriteStatement(claim);
        json.WriteKnown("date", claim.Date?.ToString());
        json.WriteKnown("place", claim.Written.Place?.Value);
        WriteTopics(claim);
        json.WriteKnown("rating", claim.Written.Rating?.Value);
        json.WriteKnown("explanation", claim.Written.Explanation?.Value);
        if (claim.Appearance is { } appearance)
        {
            json.WriteStartObject("appearance");
            WriteReference(claim.Written.Appearance);
            WritePassage(appearance);
            json.WriteEndObject();
        }
        json.WriteKnown("superseded-by", claim.SupersededBy?.Id);
        WriteCorrection(claim.Correction);
        var carrying = claim.Support.ToHashSet();
        json.WriteObjects("citations", claim.Citations, citation => Write(citation, carrying.Contains(citation)));
    }

    private void WriteStatement(Claim claim)
    {
        if (claim.Speaker is { } speaker)
        {
            json.WriteStartObject("speaker");
            json.WriteString("id", speaker.Id);
            json.WriteString("name", speaker.Name);
            json.WriteEndObject();
        }
        if (claim.Kind == ClaimKind.Statement)
            json.WriteString("act", Vocabulary.Acts[claim.Act]);
        if ((claim.AboutClaim?.Id ?? claim.AboutTopic?.Id) is { } about)
        {
            json.WriteStartObject("about");
            json.WriteString(claim.AboutClaim is null ? "topic" : "claim", about);
            json.WriteEndObject();
        }
        json.WriteKnown("said", claim.Said?.ToString());
        json.WriteKnown("quote", claim.Written.Quote?.Value);
    }

    private void WriteTopics(Claim claim)
    {
        if (claim.Topics.Count == 0)
            return;
        json.WriteStartArray("topics");
        foreach (var topic in claim.Topics)
            json.WriteStringValue(topic.Id);
        json.WriteEndArray();
    }

    private void WriteCorrection(Correction? correction)
    {
        if (correction is null)
            return;
        json.WriteStartObject("correction");
        json.WriteKnown("date", correction.Date?.ToString());
        json.WriteString("text", correction.Text);
        json.WriteKnown("was", correction.Was);
        json.WriteBoolean("retracted", correction.IsRetraction);
        json.WriteEndObject();
    }

    private void Write(Citation citation, bool carries)
    {
        json.WriteString("stance", Vocabulary.Stances[citation.Stance]);
        json.WriteBoolean("carries", carries);
        WriteReference(citation.Written.Passage);
        if (citation.Passage is { } passage)
            WritePassage(passage);
        json.WriteKnown("note", citation.Written.Note?.Value);
        json.WriteKnown("derived", citation.Written.Derived?.Value);
        if (citation.Review is not { } review)
            return;
        json.WriteStartObject("review");
        json.WriteKnown("by", review.By?.Id);
        json.WriteKnown("on", review.On?.ToString());
        json.WriteBoolean("current", review.IsCurrent);
        json.WriteEndObject();
    }

    private void WriteReference(PassageReference? reference)
    {
        json.WriteKnown("source", reference?.SourceId);
        json.WriteKnown("passage", reference?.PassageId);
    }

    private void WritePassage(Passage passage)
    {
        json.WriteString("address", Whole(passage.Address));
        json.WriteString("grade", ClaimNames.Grades[passage.Grade]);
        json.WriteKnown("exact", passage.Written.Exact?.Value);
        json.WriteKnown("prefix", passage.Written.Prefix?.Value);
        json.WriteKnown("suffix", passage.Written.Suffix?.Value);
        json.WriteKnown("paraphrase", passage.IsExact ? null : passage.Written.Paraphrase?.Value);
        json.WriteKnown("translation", passage.Written.Translation?.Value);
        json.WriteKnown("language", passage.Language);
        json.WriteKnown("speaker", passage.Speaker?.Id);
        json.WriteKnown("label", passage.Written.Label?.Value);
        json.WriteKnown("locator", passage.Written.Locator?.Value);
    }

    private string Whole(string address) => site.Settings.BaseUrl + address;
}
