namespace Explainer.Compose.Parts;

/// <summary>A speaker's row in the table of "who said what".</summary>
public sealed record SpeakerRow
{
    /// <summary>The speaker.</summary>
    public required PersonSummary Speaker { get; init; }

    /// <summary>For each subject, in the order of the columns, the acts there; empty where the speaker said nothing.</summary>
    public required IReadOnlyList<IReadOnlyList<ActCell>> Cells { get; init; }
}
