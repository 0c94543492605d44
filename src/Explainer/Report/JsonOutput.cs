using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Explainer.Check;

namespace Explainer.Report;

/// <summary>Writes JSON as every report in JSON does.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Quotations stay readable; the reports stand in no HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Prints one document, with a line end.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> content)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
            content(json);
        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.Write('\n');
        output.Flush();
    }

    /// <summary>Writes an object as the value of a key.</summary>
    public static void WriteObject(this Utf8JsonWriter json, string key, Action content)
    {
        json.WriteStartObject(key);
        content();
        json.WriteEndObject();
    }

    /// <summary>Writes an object as an item of a list.</summary>
    public static void WriteObject(this Utf8JsonWriter json, Action content)
    {
        json.WriteStartObject();
        content();
        json.WriteEndObject();
    }

    /// <summary>Writes a list of objects.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string key, IEnumerable<T> items, Action<T> content)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
            json.WriteObject(() => content(item));
        json.WriteEndArray();
    }

    /// <summary>Writes a text that may be absent, and no key where it is.</summary>
    public static void WriteKnown(this Utf8JsonWriter json, string key, string? text)
    {
        if (text is not null)
            json.WriteString(key, text);
    }

    /// <summary>A level as programs know it: <c>error</c>, <c>warning</c>, <c>note</c>.</summary>
    public static string NameOf(Level level) => level.ToString().ToLowerInvariant();
}
