namespace Explainer.Text.Dates;

/// <summary>Which part of a stretch of time is meant.</summary>
public enum DatePart
{
    /// <summary>All of it, or any.</summary>
    Whole,

    /// <summary>"early 2019", "the beginning of May".</summary>
    Early,

    /// <summary>"mid-December".</summary>
    Middle,

    /// <summary>"late 2019", "the end of May".</summary>
    Late,
}
