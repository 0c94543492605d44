using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Explainer.Json;

/// <summary>Writes JSON alike on every machine: indented, with <c>\n</c>, and a line end behind each document.</summary>
public static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Quotations stay readable; none of it stands in HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions ValueOptions = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = Options.Encoder,
        WriteIndented = Options.Indented,
        NewLine = Options.NewLine,
    };

    /// <summary>A value with the names of its properties in lower case, words apart by <c>_</c>; what is null is left out.</summary>
    public static string Of<T>(T value) => JsonSerializer.Serialize(value, ValueOptions) + "\n";

    /// <summary>A small document.</summary>
    public static string Of(Action<Utf8JsonWriter> content)
    {
        using var bytes = new MemoryStream();
        Write(bytes, content);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>Writes a document of any size.</summary>
    public static void Write(Stream to, Action<Utf8JsonWriter> content)
    {
        using (var json = new Utf8JsonWriter(to, Options))
            content(json);
        to.WriteByte((byte)'\n');
    }

    /// <summary>Prints a small document, at once.</summary>
    public static void Write(TextWriter to, Action<Utf8JsonWriter> content)
    {
        to.Write(Of(content));
        to.Flush();
    }

    /// <summary>Writes an object as the value of a key.</summary>
    public static void WriteObject(this Utf8JsonWriter json, string key, Action content)
    {
        json.WriteStartObject(key);
        content();
        json.WriteEndObject();
    }

    /// <summary>Writes an object as an item of a list, or as the document.</summary>
    public static void WriteObject(this Utf8JsonWriter json, Action content)
    {
        json.WriteStartObject();
        content();
        json.WriteEndObject();
    }

    /// <summary>Writes a list of objects under a key.</summary>
    /// <remarks>What is written is handed to the stream after each, so that the list never stands in memory whole.</remarks>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string key, IEnumerable<T> items, Action<T> content)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            json.WriteObject(() => content(item));
            json.Flush();
        }
        json.WriteEndArray();
    }

    /// <summary>Writes a text that may be absent, and no key where it is.</summary>
    public static void WriteKnown(this Utf8JsonWriter json, string key, string? text)
    {
        if (text is not null)
            json.WriteString(key, text);
    }

    /// <summary>Writes a number that may be absent, and null where it is.</summary>
    public static void WriteNumber(this Utf8JsonWriter json, string key, int? number)
    {
        if (number is { } known)
            json.WriteNumber(key, known);
        else
            json.WriteNull(key);
    }
}
