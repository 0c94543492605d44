namespace Explainer.Parse;

/// <summary>schema.org's two kinds of agent.</summary>
public enum PersonType
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A body that speaks with one voice.</summary>
    Organization,
}
