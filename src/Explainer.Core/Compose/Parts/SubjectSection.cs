namespace Explainer.Compose.Parts;

/// <summary>All that was said about one subject.</summary>
public sealed record SubjectSection
{
    /// <summary>What it is about.</summary>
    public required Subject Subject { get; init; }

    /// <summary>By date, undated ones last.</summary>
    public required IReadOnlyList<Utterance> Utterances { get; init; }
}
