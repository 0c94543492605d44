namespace Explainer.Text.Dates;

/// <summary>On which side of a date something lies.</summary>
public enum DateBound
{
    /// <summary>On it.</summary>
    None,

    /// <summary>"before May 2021", "pre-2015".</summary>
    Before,

    /// <summary>"by Friday", "no later than 2019".</summary>
    By,

    /// <summary>"until 2019".</summary>
    Until,

    /// <summary>"since 2019", "from 2019".</summary>
    Since,

    /// <summary>"after 2019", "post-1945".</summary>
    After,
}
