using System.Text.Json;
using Explainer.Json;
using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Export;

/// <summary>Writes every citation as an annotation: its target is the passage, its body the claim.</summary>
/// <remarks>
/// W3C Web Annotation Data Model, as JSON-LD. Positions are counted in the text of the snapshot, in code points. A quotation with omissions has
/// a target for each of its pieces, so that no selector ever holds words that are not quoted.
/// </remarks>
internal sealed class AnnotationsJson
{
    // As much on either side as tells most places apart.
    private const int Surroundings = 32;

    private readonly Site site;
    private readonly Utf8JsonWriter json;

    private AnnotationsJson(Site site, Utf8JsonWriter json) => (this.site, this.json) = (site, json);

    public static void Write(Site site, Stream to) => JsonText.Write(to, json => new AnnotationsJson(site, json).Write());

    private void Write()
    {
        var all = site.Claims.SelectMany(claim => claim.Citations.Select((citation, index) => (Claim: claim, Citation: citation, Number: index + 1)))
            .Where(one => one.Citation.Passage is not null);
        var own = site.Settings.BaseUrl + Addresses.OfData(DataFiles.AnnotationsName);
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("id", own);
        json.WriteString("type", "AnnotationCollection");
        json.WriteString("label", site.Settings.Title);
        json.WriteKnown("rights", site.Settings.Written.License?.Address);
        json.WriteNumber("total", all.Count());
        json.WriteStartObject("first");
        json.WriteString("id", own + "#page");
        json.WriteString("type", "AnnotationPage");
        json.WriteNumber("startIndex", 0);
        json.WriteObjects("items", all, one =>
        {
            json.WriteString("id", $"{own}#{one.Claim.Id}-{one.Number}");
            Write(one.Claim, one.Citation, one.Citation.Passage!);
        });
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(Claim claim, Citation citation, Passage passage)
    {
        json.WriteString("type", "Annotation");
        // Who takes a side weighs the passage; who relays it or gives context only leads from one to the other.
        json.WriteString("motivation", citation.Stance is Stance.Reports or Stance.Context ? "linking" : "assessing");
        json.WriteStartArray("body");
        WriteText("linking", claim.Text, site.Settings.Language, site.Settings.BaseUrl + claim.Address);
        WriteText("tagging", Vocabulary.Stances[citation.Stance], "en");
        if (!passage.IsExact)
            WriteText("describing", passage.Words, passage.Language);
        if (citation.Written.Note is { } note)
            WriteText("commenting", note.Value, site.Settings.Language);
        json.WriteEndArray();
        json.WriteStartArray("target");
        foreach (var selection in Selections(passage).DefaultIfEmpty())
            WriteTarget(passage.Source, selection);
        json.WriteEndArray();
    }

    private void WriteText(string purpose, string text, string? language, string? id = null)
    {
        json.WriteStartObject();
        json.WriteKnown("id", id);
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", purpose);
        json.WriteString("value", text);
        json.WriteString("format", "text/plain");
        json.WriteKnown("language", language);
        json.WriteEndObject();
    }

    private void WriteTarget(Source source, Selection? selection)
    {
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", source.Url ?? site.Settings.BaseUrl + source.Address);
        if (selection is not null)
        {
            json.WriteStartArray("selector");
            json.WriteStartObject();
            json.WriteString("type", "TextQuoteSelector");
            json.WriteString("exact", selection.Quote.Exact);
            json.WriteKnown("prefix", selection.Quote.Prefix);
            json.WriteKnown("suffix", selection.Quote.Suffix);
            json.WriteEndObject();
            if (selection.Position is { } position)
            {
                json.WriteStartObject();
                json.WriteString("type", "TextPositionSelector");
                json.WriteNumber("start", position.Start);
                json.WriteNumber("end", position.End);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        WriteState(source);
        json.WriteEndObject();
    }

    private void WriteState(Source source)
    {
        var cached = WebAddress.Of(source.Written.ArchiveUrl?.Value);
        var date = source.Written.ArchiveDate?.Value ?? source.Written.Accessed?.Value;
        var day = date is { Earliest: { Year: >= 1 and <= 9999 } earliest, IsExactDay: true } ? $"{earliest}T00:00:00Z" : null;
        if (cached is null && day is null)
            return;
        json.WriteStartObject("state");
        json.WriteString("type", "TimeState");
        json.WriteKnown("sourceDate", day);
        json.WriteKnown("cached", cached);
        json.WriteEndObject();
    }

    // Nothing for a paraphrase: it says where it stands by its locator, if at all.
    private static IEnumerable<Selection> Selections(Passage passage)
    {
        if (passage is { Match: QuoteMatch.Once once, Source.Snapshot.Text: { } text })
            return once.Place.Pieces.Select(piece => InSnapshot(text, piece));
        return passage.Written.Exact is { } exact ? AsWritten(exact.Value, passage.Written.Prefix?.Value, passage.Written.Suffix?.Value) : [];
    }

    private static Selection InSnapshot(string text, TextSpan piece)
    {
        var before = CodePoints.Whole(text, new(Math.Max(0, piece.Start - Surroundings), Math.Min(Surroundings, piece.Start)));
        var behind = CodePoints.Whole(text, new(piece.End, Math.Min(Surroundings, text.Length - piece.End)));
        return new(new(piece.In(text), before.In(text), behind.In(text)), CodePoints.Of(text, piece));
    }

    // Where there is no snapshot to look in, the words are taken as they were written down, piece by piece.
    private static IEnumerable<Selection> AsWritten(string exact, string? prefix, string? suffix)
    {
        var pieces = exact.Split(["[…]", "[...]"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return pieces.Select(Quote).Select(quote => new Selection(quote, null));

        // What stands around the words stands before the first piece and behind the last.
        TextQuote Quote(string piece, int index) =>
            new(piece, index == 0 ? prefix : null, index == pieces.Length - 1 ? suffix : null);
    }

    // In the text of the snapshot, by code points; without a position where there is none.
    private sealed record Selection(TextQuote Quote, TextSpan? Position);
}
