namespace Explainer.Resolve;

/// <summary>Kinds of things that have a page and can be looked for.</summary>
public enum NamedKind
{
    /// <summary>A page of prose.</summary>
    Explainer,

    /// <summary>What pages and claims are about.</summary>
    Topic,

    /// <summary>A human being.</summary>
    Person,

    /// <summary>A body.</summary>
    Organization,

    /// <summary>A cited work.</summary>
    Source,

    /// <summary>A claim.</summary>
    Claim,
}
