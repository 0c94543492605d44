using System.Text.Json.Serialization;

namespace Explainer.Compose.SchemaOrg;

/// <summary>schema.org <c>SearchAction</c>: how to search the site.</summary>
internal sealed record SearchAction : Thing
{
    public SearchAction() => Type = nameof(SearchAction);

    public required EntryPoint Target { get; init; }

    /// <summary>Which variable of the template is the query.</summary>
    [JsonPropertyName("query-input")]
    public string QueryInput => "required name=q";
}
