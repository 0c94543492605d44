namespace Explainer.Report;

/// <summary>How much is told.</summary>
internal enum Verbosity
{
    /// <summary>Errors, and nothing else.</summary>
    Quiet,

    /// <summary>Errors and warnings; notes are counted.</summary>
    Normal,

    /// <summary>Everything, suppressed findings too.</summary>
    Detailed,
}
