using Explainer.Parse.Prose;

namespace Explainer.Parse;

/// <summary>A person or organisation as written down.</summary>
public sealed record ParsedPerson
{
    /// <summary>The file: <c>input/people/mark-esper.md</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The file's name without its ending.</summary>
    public required string Id { get; init; }

    /// <summary>The name as the site writes it.</summary>
    public required Written<string>? Name { get; init; }

    /// <summary>Null where absent: then a person.</summary>
    public required Written<PersonType>? Type { get; init; }

    /// <summary>Other spellings and names.</summary>
    public required IReadOnlyList<Written<string>> AlternateNames { get; init; }

    /// <summary>In the order written.</summary>
    public required IReadOnlyList<ParsedAffiliation> Affiliations { get; init; }

    /// <summary>The id of a group of <c>site.yml</c>.</summary>
    public required Written<string>? Group { get; init; }

    /// <summary>Addresses that stand for the same person elsewhere.</summary>
    public required IReadOnlyList<Written<string>> SameAs { get; init; }

    /// <summary>A short biography.</summary>
    public required ProseText Biography { get; init; }
}
