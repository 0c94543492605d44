namespace Explainer.Parse;

/// <summary>A citation as its author wrote it.</summary>
public sealed record ParsedCitation
{
    /// <summary>Where the citation begins.</summary>
    public required Location At { get; init; }

    /// <summary>Null where absent or no <c>source#passage</c>.</summary>
    public required PassageReference? Passage { get; init; }

    /// <summary><see cref="Parse.Stance.Supports"/> where absent.</summary>
    public Stance Stance { get; init; }

    /// <summary>What the editors say about it: for <see cref="Parse.Stance.Partly"/>, which part.</summary>
    public Written<string>? Note { get; init; }

    /// <summary>A declared sum, <c>63 - 39 = 24</c>.</summary>
    public Written<string>? Derived { get; init; }
}
