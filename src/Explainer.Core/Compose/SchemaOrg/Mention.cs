namespace Explainer.Compose.SchemaOrg;

/// <summary>A thing that is named and not described: by its id, which leads to where it is, or by its name.</summary>
internal sealed record Mention : Thing;
