namespace Explainer.Text;

/// <summary>What became of words when a text changed.</summary>
public enum DifferenceKind
{
    /// <summary>They stand in both texts.</summary>
    Same,

    /// <summary>They stand in the older text only.</summary>
    Deleted,

    /// <summary>They stand in the newer text only.</summary>
    Inserted,
}
