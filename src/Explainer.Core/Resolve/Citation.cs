using Explainer.Parse;
using Explainer.Text.Arithmetic;

namespace Explainer.Resolve;

/// <summary>A claim's appeal to a passage.</summary>
public sealed class Citation
{
    private Calculation? derived;

    /// <summary>What the author wrote.</summary>
    public required ParsedCitation Written { get; init; }

    /// <summary>The source named; null where there is none of that id.</summary>
    public required Source? Source { get; init; }

    /// <summary>The passage named; null where there is none of that id.</summary>
    public required Passage? Passage { get; init; }

    /// <summary>What the passage does for the claim.</summary>
    public Stance Stance => Written.Stance;

    /// <summary>The sum that makes a figure of the claim out of those of the passage; null where none is declared.</summary>
    public Calculation? Derived => Written.Derived is { } written ? derived ??= Calculation.Read(written.Value) : null;

    /// <summary>The comparison on record; null where there is none, or no such passage.</summary>
    public required Review? Review { get; init; }

    /// <summary>The passage is there, and where it can be looked up in a snapshot it was found.</summary>
    public bool IsResolved => Passage is { Match: null or Text.QuoteMatch.Once };
}
