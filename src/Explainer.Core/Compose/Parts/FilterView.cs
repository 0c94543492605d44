namespace Explainer.Compose.Parts;

/// <summary>The ways to narrow a list, and which of them is taken.</summary>
public sealed record FilterView
{
    /// <summary>The whole list.</summary>
    public required FilterChoice Whole { get; init; }

    /// <summary>What it can be narrowed to; at least one.</summary>
    public required IReadOnlyList<FilterChoices> Keys { get; init; }

    /// <summary>Every entry stands on this page, so that it can be narrowed in place.</summary>
    public required bool IsInPlace { get; init; }

    /// <summary>Entries of the view shown, over all parts of the list.</summary>
    public int Shown => Keys.SelectMany(key => key.Choices).FirstOrDefault(choice => choice.IsCurrent)?.Count ?? Whole.Count;
}
