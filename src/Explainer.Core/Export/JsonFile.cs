using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Explainer.Export;

/// <summary>Writes JSON alike on every machine.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Quotations stay readable; the files stand in no HTML.
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
    public static string Text<T>(T value) => JsonSerializer.Serialize(value, ValueOptions) + "\n";

    /// <summary>A small document, which ends in a line end.</summary>
    public static string Text(Action<Utf8JsonWriter> content)
    {
        using var bytes = new MemoryStream();
        Write(bytes, content);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>Writes a document of any size, with a line end behind it.</summary>
    public static void Write(Stream to, Action<Utf8JsonWriter> content)
    {
        using (var json = new Utf8JsonWriter(to, Options))
            content(json);
        to.WriteByte((byte)'\n');
    }

    /// <summary>Writes a list of objects under a key.</summary>
    /// <remarks>What is written is handed to the stream after each, so that the list never stands in memory whole.</remarks>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string key, IEnumerable<T> items, Action<T> content)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            json.WriteStartObject();
            content(item);
            json.WriteEndObject();
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
}
