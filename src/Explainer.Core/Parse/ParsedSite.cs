namespace Explainer.Parse;

/// <summary>All files, each read for itself.</summary>
public sealed record ParsedSite
{
    /// <summary><c>site.yml</c>; all absent where there is none.</summary>
    public required ParsedSettings Settings { get; init; }

    /// <summary>The levels that <c>_folder.yml</c> files give to rules, by folder.</summary>
    public required IReadOnlyList<FolderLevels> FolderLevels { get; init; }

    /// <summary>By path.</summary>
    public required IReadOnlyList<ParsedPage> Pages { get; init; }

    /// <summary>By path.</summary>
    public required IReadOnlyList<ParsedSource> Sources { get; init; }

    /// <summary>By path.</summary>
    public required IReadOnlyList<ParsedPerson> People { get; init; }

    /// <summary>In the order written.</summary>
    public required IReadOnlyList<ParsedReview> Reviews { get; init; }

    /// <summary>What <c>links.yml</c> has of visits to addresses, in the order written.</summary>
    public required IReadOnlyList<ParsedVisit> Visits { get; init; }

    /// <summary>Files below <c>snapshots/</c>, by path.</summary>
    public required IReadOnlyList<InputFile> Snapshots { get; init; }

    /// <summary>Files that are published as they are, by path.</summary>
    public required IReadOnlyList<InputFile> Assets { get; init; }

    /// <summary>What could not be read, by place.</summary>
    public required IReadOnlyList<Fault> Faults { get; init; }
}
