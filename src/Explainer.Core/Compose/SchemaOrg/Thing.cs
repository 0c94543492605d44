using System.Text.Json.Serialization;

namespace Explainer.Compose.SchemaOrg;

/// <summary>schema.org <c>Thing</c>: anything that data for machines speak of.</summary>
/// <remarks>
/// The records of this folder have the names of schema.org, and only the properties that pages use. A property is null where nothing is known, and
/// is then not written. A property of a type above (<see cref="CreativeWork.Author"/>) is in the domain of all types below it.
/// </remarks>
internal abstract record Thing
{
    /// <summary>The type's name; null where it is not known.</summary>
    [JsonPropertyName("@type"), JsonPropertyOrder(-2)]
    public string? Type { get; init; }

    /// <summary>
    /// The whole address that stands for it, which leads to its page or its place on one; null where the site's own address is not known.
    /// </summary>
    [JsonPropertyName("@id"), JsonPropertyOrder(-1)]
    public string? Id { get; init; }

    public string? Name { get; init; }

    public IReadOnlyList<string>? AlternateName { get; init; }

    public string? Description { get; init; }

    public string? Url { get; init; }

    public IReadOnlyList<string>? SameAs { get; init; }

    public string? Image { get; init; }

    public Thing? SubjectOf { get; init; }
}
