namespace Explainer.Compose.Pictures;

/// <summary>The link to a source in an evidence map.</summary>
/// <param name="Name">Title, outlet and date in whole, for which a number stands; null where there is none, and its words are drawn.</param>
/// <param name="Address">The page of the source.</param>
/// <param name="Number">Its number among several of one publisher; null where it is the only one.</param>
/// <param name="Target">Where it can be met.</param>
public sealed record MapSourceLink(string? Name, string Address, Label? Number, Box Target);
