namespace Explainer.Check;

/// <summary>How bad a finding is, from the least.</summary>
public enum Level
{
    /// <summary>The rule is turned off.</summary>
    Off,

    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Probably wrong; the site is published.</summary>
    Warning,

    /// <summary>Wrong; the site is not published.</summary>
    Error,
}
