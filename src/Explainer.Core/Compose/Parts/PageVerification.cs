namespace Explainer.Compose.Parts;

/// <summary>How far one page was checked.</summary>
public sealed record PageVerification
{
    /// <summary>The page.</summary>
    public required PageLink Page { get; init; }

    /// <summary>Claims that it makes.</summary>
    public required int Claims { get; init; }

    /// <summary>Of them, carried by a citation that resolves.</summary>
    public required int Supported { get; init; }

    /// <summary>Of them, carried by words found in a snapshot.</summary>
    public required int WordForWord { get; init; }

    /// <summary>Of them, carried by two or more independent origins.</summary>
    public required int TwoOrigins { get; init; }

    /// <summary>Of them, compared by somebody and unchanged since.</summary>
    public required int Reviewed { get; init; }

    /// <summary>Of them, with a snapshot or an archived copy of a source that carries it.</summary>
    public required int Archived { get; init; }

    /// <summary>The newest recorded comparison of its claims; null where there is none.</summary>
    public required DateText? LastChecked { get; init; }

    /// <summary>Days from that to the last day that the content knows of; null where one of the two is not known to the day.</summary>
    public required int? DaysSinceChecked { get; init; }

    /// <summary>Sentences of its prose that say something which can be checked.</summary>
    public required int CheckWorthy { get; init; }

    /// <summary>Of them, with a claim in them.</summary>
    public required int Covered { get; init; }

    /// <summary>Findings in its file at warning and above.</summary>
    public required int Findings { get; init; }
}
