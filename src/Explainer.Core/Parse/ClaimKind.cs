namespace Explainer.Parse;

/// <summary>Whose claim it is.</summary>
public enum ClaimKind
{
    /// <summary>The page says it.</summary>
    Assertion,

    /// <summary>Somebody said it; the page says that they did.</summary>
    Statement,

    /// <summary>Somebody else's claim, which the page rates.</summary>
    Review,
}
