namespace Explainer.Parse;

/// <summary>What a speaker does by saying it.</summary>
public enum Act
{
    /// <summary>Says that something is so.</summary>
    Says,

    /// <summary>Says that what somebody else said is so.</summary>
    Confirms,

    /// <summary>Says that it is not so.</summary>
    Denies,

    /// <summary>Says that somebody did it.</summary>
    Accuses,

    /// <summary>Says that it was wrong.</summary>
    Condemns,

    /// <summary>Says what somebody must do.</summary>
    Demands,

    /// <summary>Says what the speaker will do to somebody.</summary>
    Threatens,

    /// <summary>Says what will happen.</summary>
    Predicts,

    /// <summary>Was asked, and did not say.</summary>
    DeclinesToComment,

    /// <summary>Takes back what the speaker said.</summary>
    Retracts,
}
