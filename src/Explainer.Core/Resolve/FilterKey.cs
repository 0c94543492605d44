namespace Explainer.Resolve;

/// <summary>What the entries of a list can be told apart by.</summary>
public enum FilterKey
{
    /// <summary>The group of the speaker, or of those who act.</summary>
    Group,

    /// <summary>What it is about.</summary>
    Topic,

    /// <summary>Whose claim it is.</summary>
    Kind,

    /// <summary>Our verdict on a claim of somebody else.</summary>
    Rating,

    /// <summary>How a claim stands.</summary>
    Status,

    /// <summary>CSL item type of a source.</summary>
    Type,

    /// <summary>Who answers for a source.</summary>
    Publisher,
}
