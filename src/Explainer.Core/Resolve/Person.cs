using Explainer.Parse;

namespace Explainer.Resolve;

/// <summary>A person or organisation of the site.</summary>
public sealed class Person
{
    /// <summary>What the author wrote.</summary>
    public required ParsedPerson Written { get; init; }

    /// <summary>The id.</summary>
    public string Id => Written.Id;

    /// <summary>The name as the site writes it; the id where none is given.</summary>
    public string Name => Written.Name?.Value ?? Written.Id;

    /// <summary>A human being or a body.</summary>
    public PersonType Type => Written.Type?.Value ?? PersonType.Person;

    /// <summary>The id of the group; null where the person is in none.</summary>
    public string? Group => Written.Group?.Value;

    /// <summary>The roles, each with its organisation where that has a page of its own.</summary>
    public required IReadOnlyList<Affiliation> Affiliations { get; init; }

    /// <summary>Where the links of its biography lead, in reading order.</summary>
    public IReadOnlyList<ResolvedLink> Links { get; internal set; } = [];

    /// <summary>The page of the person.</summary>
    public string Address => Addresses.OfPerson(Id);
}
