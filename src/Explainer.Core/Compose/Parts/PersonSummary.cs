using Explainer.Parse;

namespace Explainer.Compose.Parts;

/// <summary>A person or organisation in a line.</summary>
public sealed record PersonSummary
{
    /// <summary>Unique in the site.</summary>
    public required string Id { get; init; }

    /// <summary>The page of the person.</summary>
    public required string Address { get; init; }

    /// <summary>As the site writes it.</summary>
    public required string Name { get; init; }

    /// <summary>A human being or a body.</summary>
    public required PersonType Type { get; init; }

    /// <summary>
    /// The role on the day in question, else the first: <c>Secretary of Defense, Department of Defense</c>; null where none is known.
    /// </summary>
    public required string? Role { get; init; }

    /// <summary>The title of the group; null where in none.</summary>
    public required string? Group { get; init; }
}
