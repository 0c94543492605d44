using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Explainer.Compose;
using Explainer.Compose.Parts;
using Explainer.Parse.Prose;
using Markdig.Syntax;

namespace Explainer.Tests.Compose;

/// <summary>A page model as text, so that whole models can be compared.</summary>
internal static class ModelText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(), new ProseConverter() },
    };

    public static string Of(PageModel page) => JsonSerializer.Serialize<object>(page, Options);

    /// <summary>All pages of a site, one after the other.</summary>
    public static string OfAll(SiteBuild build) => string.Join('\n', build.Compose().Select(Of));

    private sealed class ProseConverter : JsonConverter<ProseView>
    {
        public override ProseView Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, ProseView value, JsonSerializerOptions options) => JsonSerializer.Serialize(
            writer,
            new
            {
                value.FirstBlock,
                value.BlockCount,
                Marks = value.Syntax.Document.Descendants<ClaimMarkInline>().Select(inline => value.Marks.GetValueOrDefault(inline.Mark)),
                Links = value.Syntax.Links.Select(link => value.Hrefs[link]),
            },
            options);
    }
}
