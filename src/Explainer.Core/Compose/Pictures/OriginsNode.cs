namespace Explainer.Compose.Pictures;

/// <summary>A source in a picture of origins.</summary>
/// <param name="Name">Title, outlet and date in whole.</param>
/// <param name="Address">The page of the source.</param>
/// <param name="Role">How it came to say what it says.</param>
/// <param name="IsSubject">The page is about it, or rests on it; else it only stands between, before or behind such sources.</param>
/// <param name="RoleLine">The place of a line for the role, without words; null where nothing is to be said.</param>
/// <param name="Outlet">Who answers for it and where it stands.</param>
/// <param name="Lines">Title and date below that; cut where they are long.</param>
/// <param name="Box">Its frame, and where it can be met.</param>
public sealed record OriginsNode(
    string Name,
    string Address,
    OriginsRole Role,
    bool IsSubject,
    Label? RoleLine,
    IReadOnlyList<Label> Outlet,
    IReadOnlyList<Label> Lines,
    Box Box);
