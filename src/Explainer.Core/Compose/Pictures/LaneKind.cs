namespace Explainer.Compose.Pictures;

/// <summary>Whose lane it is.</summary>
public enum LaneKind
{
    /// <summary>What happened: the site's own dated claims.</summary>
    Events,

    /// <summary>What the speakers of one group said.</summary>
    Group,

    /// <summary>What those said who are in no group, beside others who are.</summary>
    Others,

    /// <summary>What was said, on a site without groups.</summary>
    Statements,
}
