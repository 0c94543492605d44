namespace Explainer.Text.Dates;

/// <summary>How the two ends of a date belong together.</summary>
public enum DateStretch
{
    /// <summary>There is only one.</summary>
    None,

    /// <summary>It goes on from the one to the other: "27–29 December", "from 2010 to 2014".</summary>
    Throughout,

    /// <summary>It lies somewhere between them: "between 2010 and 2014".</summary>
    Between,
}
