namespace Explainer.Resolve;

/// <summary>How a claim stands: derived from what it cites, never typed by hand; the first that holds.</summary>
public enum ClaimStatus
{
    /// <summary>Withdrawn, and nothing takes its place.</summary>
    Retracted,

    /// <summary>Another claim takes its place.</summary>
    Superseded,

    /// <summary>No citation carries it.</summary>
    Uncited,

    /// <summary>A citation names nothing, or its words are not in the snapshot.</summary>
    Unresolved,

    /// <summary>Claim, passage or snapshot changed since somebody compared them.</summary>
    Suspect,

    /// <summary>A passage that it cites says otherwise.</summary>
    Disputed,

    /// <summary>Somebody compared every carrying citation, and nothing changed since.</summary>
    Verified,

    /// <summary>Every citation resolves; nobody has recorded a comparison.</summary>
    Cited,
}
