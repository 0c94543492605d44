using System.Text.Json;
using Explainer.Json;
using Explainer.Languages;
using Explainer.Parse;
using Explainer.Text;

namespace Explainer.Cite;

/// <summary>Writes bibliographic items as CSL-JSON, which reference managers and citation processors read.</summary>
/// <remarks>The schema <c>csl-data.json</c> of CSL 1.0.2.</remarks>
public static class CslJson
{
    /// <summary>One item, as a list of one.</summary>
    /// <param name="item">The work.</param>
    /// <param name="language">The language of dates that have no parts.</param>
    public static string Of(CslItem item, Language language) => JsonText.Of(json =>
    {
        json.WriteStartArray();
        Write(json, item, language);
        json.WriteEndArray();
    });

    /// <summary>Writes an item as an object.</summary>
    internal static void Write(Utf8JsonWriter json, CslItem item, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("type", item.Type);
        json.WriteString("title", item.Title);
        if (item.Authors.Count > 0)
        {
            json.WriteStartArray("author");
            foreach (var author in item.Authors)
                Write(json, author);
            json.WriteEndArray();
        }
        json.WriteKnown("container-title", item.ContainerTitle);
        json.WriteKnown("publisher", item.Publisher);
        Write(json, "issued", item.Issued, language);
        Write(json, "accessed", item.Accessed, language);
        json.WriteKnown("URL", item.Url);
        json.WriteKnown("language", item.Language);
        foreach (var (name, value) in item.OtherTexts)
            json.WriteString(name, value);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CslName name)
    {
        json.WriteStartObject();
        json.WriteKnown("family", name.Literal is null ? name.Family : null);
        json.WriteKnown("given", name.Literal is null ? name.Given : null);
        json.WriteKnown("literal", name.Literal);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, Edtf? date, Language language)
    {
        if (date is null)
            return;
        json.WriteStartObject(key);
        if (Ends(date) is { } ends)
        {
            json.WritePropertyName("date-parts");
            // In one line, as people write it who copy it.
            json.WriteRawValue($"[{string.Join(", ", ends.Select(Parts))}]");
            if (ends[0].Season > 0)
                json.WriteNumber("season", ends[0].Season - 20);
            if (date.IsApproximate || date.IsUncertain)
                json.WriteBoolean("circa", value: true);
        }
        else
        {
            json.WriteString("literal", language.TextOf(date));
        }
        json.WriteEndObject();
    }

    private static string Parts(EdtfDate date)
    {
        var first = date.Earliest;
        return date.Precision switch
        {
            >= EdtfPrecision.Day => FormattableString.Invariant($"[{first.Year}, {first.Month}, {first.Day}]"),
            EdtfPrecision.Month => FormattableString.Invariant($"[{first.Year}, {first.Month}]"),
            _ => FormattableString.Invariant($"[{first.Year}]"),
        };
    }

    // The dates of which the parts are written; null where one has none, as decades, open ends and two seasons have not.
    private static List<EdtfDate>? Ends(Edtf date)
    {
        if (date.Start.Date is not { } start || date.End.Date is not { } end)
            return null;
        var ends = date.IsInterval ? new List<EdtfDate> { start, end } : [start];
        return ends.TrueForAll(HasYear) && (!date.IsInterval || ends.TrueForAll(one => one.Season == 0)) ? ends : null;
    }

    // Years before 1 are counted in two ways, and processors take no more than four digits.
    private static bool HasYear(EdtfDate date) => date is { Precision: >= EdtfPrecision.Year, Earliest.Year: >= 1 and <= 9999 };
}
