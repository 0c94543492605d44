namespace Explainer.Compose.Parts;

/// <summary>What became of a claim.</summary>
public enum HistoryKind
{
    /// <summary>The page that makes it came out.</summary>
    PageFirstPublished,

    /// <summary>The page that makes it was changed in substance.</summary>
    PageChanged,

    /// <summary>Somebody compared it with what it cites.</summary>
    Compared,

    /// <summary>It was put right.</summary>
    Corrected,

    /// <summary>Another claim took its place.</summary>
    Replaced,

    /// <summary>It was withdrawn.</summary>
    Withdrawn,
}
