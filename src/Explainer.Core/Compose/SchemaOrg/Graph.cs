using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Explainer.Compose.SchemaOrg;

/// <summary>The things that a page tells machines of.</summary>
/// <param name="Things">At least one; a thing may be named by its id where another is described.</param>
internal sealed record Graph([property: JsonPropertyName("@graph")] IReadOnlyList<Thing> Things)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Letters of any script are written as they are, but never those of markup: no text can end the element that holds the graph.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new ByItsOwnType(), new OneAsItIs() },
    };

    [JsonPropertyName("@context"), JsonPropertyOrder(-1)]
    public string Context => "https://schema.org";

    /// <summary>The graph as JSON-LD 1.1, in one line, without <c>&lt;</c>, <c>&gt;</c> or <c>&amp;</c>.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <summary>Writes all that a thing has, and not only what every thing has.</summary>
    private sealed class ByItsOwnType : JsonConverter<Thing>
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(Thing);

        public override Thing Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Thing value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }

    /// <summary>Writes a list of one text as that text: JSON-LD reads both alike, and not all that reads these graphs reads JSON-LD.</summary>
    private sealed class OneAsItIs : JsonConverter<IReadOnlyList<string>>
    {
        public override IReadOnlyList<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options)
        {
            if (value.Count != 1)
                writer.WriteStartArray();
            foreach (var text in value)
                writer.WriteStringValue(text);
            if (value.Count != 1)
                writer.WriteEndArray();
        }
    }
}
