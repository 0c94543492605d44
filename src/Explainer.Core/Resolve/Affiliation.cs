using Explainer.Parse;

namespace Explainer.Resolve;

/// <summary>A role that somebody held.</summary>
/// <param name="Written">What the author wrote.</param>
/// <param name="Organization">Null where the organisation is only named.</param>
public sealed record Affiliation(ParsedAffiliation Written, ParsedPerson? Organization)
{
    /// <summary>The organisation's name; null where none is given.</summary>
    public string? OrganizationName => Organization?.Name?.Value ?? Written.Organization?.Value;
}
