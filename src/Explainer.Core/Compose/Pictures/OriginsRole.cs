namespace Explainer.Compose.Pictures;

/// <summary>How a source came to say what it says, as far as the sources around it show.</summary>
public enum OriginsRole
{
    /// <summary>It repeats nothing that we know of, and nothing repeats it.</summary>
    Alone,

    /// <summary>Others repeat it.</summary>
    First,

    /// <summary>It repeats another.</summary>
    Repeat,
}
