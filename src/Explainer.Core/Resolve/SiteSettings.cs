using System.Collections.Frozen;
using Explainer.Parse;

namespace Explainer.Resolve;

/// <summary><c>site.yml</c> with its defaults filled in.</summary>
public sealed class SiteSettings
{
    private readonly FrozenDictionary<string, string> levels;
    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> levelsByFolder;

    /// <summary>Fills in the defaults.</summary>
    /// <param name="written"><c>site.yml</c>.</param>
    /// <param name="folders">What folders say otherwise for what lies in them.</param>
    public SiteSettings(ParsedSettings written, IReadOnlyList<FolderLevels> folders)
    {
        Written = written;
        Folders = folders;
        Ratings = written.Ratings.Count > 0
            ? written.Ratings.Select(rating => (rating.Id, (string?)rating.Title)).ToList()
            : Vocabulary.Ratings.Select(id => (id, (string?)null)).ToList();
        levels = ByRule(written.Rules);
        levelsByFolder = folders.ToFrozenDictionary(folder => folder.Folder, folder => ByRule(folder.Levels), StringComparer.Ordinal);
    }

    /// <summary>What the author wrote.</summary>
    public ParsedSettings Written { get; }

    /// <summary>The levels of rules that folders set, by folder.</summary>
    public IReadOnlyList<FolderLevels> Folders { get; }

    /// <summary>The publication's name.</summary>
    public string Title => Written.Title?.Value ?? "Untitled";

    /// <summary>Empty where there is none.</summary>
    public string Description => Written.Description?.Value ?? "";

    /// <summary>The address that the site is published at, without a slash at its end; null where it is not known.</summary>
    public string? BaseUrl => Written.BaseUrl?.Value;

    /// <summary>BCP 47 tag.</summary>
    public string Language => Written.Language?.Value ?? "en";

    /// <summary>Whether each claim has a page for frames, and a description of it by oEmbed: not without an address that others can name.</summary>
    public bool HasEmbeds => BaseUrl is not null && Written.Embed?.Value != false;

    /// <summary>Ids and titles, in order; without titles where the default scale holds, which each language names itself.</summary>
    public IReadOnlyList<(string Id, string? Title)> Ratings { get; }

    /// <summary>The word for a rule's level in the site; null where <c>site.yml</c> says none.</summary>
    /// <param name="rule">The rule's id.</param>
    public string? LevelOf(string rule) => levels.GetValueOrDefault(rule);

    /// <summary>
    /// The word for a rule's level in a file: what the nearest folder above it says, else what <c>site.yml</c> does; null where none does.
    /// </summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="path">The file: <c>input/a/b.md</c>.</param>
    public string? LevelOf(string rule, string path)
    {
        if (levelsByFolder.Count == 0)
            return LevelOf(rule);
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            if (levelsByFolder.TryGetValue(path[..slash], out var folder) && folder.TryGetValue(rule, out var level))
                return level;
        }
        return LevelOf(rule);
    }

    // A word that is no level is reported where it stands, and says nothing.
    private static FrozenDictionary<string, string> ByRule(IEnumerable<RuleLevel> written) => written
        .Where(level => Vocabulary.Levels.Contains(level.Level.Value, StringComparer.Ordinal))
        .DistinctBy(level => level.Rule.Value, StringComparer.Ordinal)
        .ToFrozenDictionary(level => level.Rule.Value, level => level.Level.Value, StringComparer.Ordinal);
}
