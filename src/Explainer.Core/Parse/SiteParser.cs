namespace Explainer.Parse;

/// <summary>Reads every file for itself. Never throws on content: what cannot be read is a fault.</summary>
public static class SiteParser
{
    /// <summary>Reads a tree of files, in parallel; the outcome does not depend on the order.</summary>
    public static ParsedSite Parse(InputTree input)
    {
        var faults = new List<Fault>();
        var published = input.Files.Where(file => IsPublished(file.Name) || FolderDefaults.IsOne(file.Name)).ToList();

        var settings = new ParsedSettings();
        var hasSettings = false;
        IReadOnlyList<ParsedReview> reviews = [];
        IReadOnlyList<ParsedVisit> visits = [];
        var defaults = new FolderDefaults();
        var markdown = new List<InputFile>();
        var snapshots = new List<InputFile>();
        var assets = new List<InputFile>();
        foreach (var file in published)
        {
            if (FolderDefaults.IsOne(file.Name) && TextFile.Read(file, faults) is { } folderText)
                defaults.Add(folderText, file.Path, faults);
            else if (file.Name == "site.yml")
                (settings, hasSettings) = (TextFile.Read(file, faults) is { } text ? SettingsParser.Read(text, faults) : settings, true);
            else if (file.Name == ReviewsParser.Name)
                reviews = TextFile.Read(file, faults) is { } text ? ReviewsParser.Read(text, faults) : reviews;
            else if (file.Name == LinksParser.Name)
                visits = TextFile.Read(file, faults) is { } text ? LinksParser.Read(text, faults) : visits;
            else if (file.Name.StartsWith("snapshots/", StringComparison.Ordinal))
                snapshots.Add(file);
            else if (file.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
                markdown.Add(file);
            else if (!FolderDefaults.IsOne(file.Name))
                assets.Add(file);
        }
        if (!hasSettings)
            settings = SettingsParser.Read("", faults);

        var read = new (object? Parsed, List<Fault> Faults)[markdown.Count];
        Parallel.For(0, read.Length, i => read[i] = ReadMarkdown(markdown[i], defaults));
        faults.AddRange(read.SelectMany(file => file.Faults));
        return new ParsedSite
        {
            Settings = settings,
            FolderLevels = defaults.Levels,
            Pages = read.Select(file => file.Parsed).OfType<ParsedPage>().ToList(),
            Sources = read.Select(file => file.Parsed).OfType<ParsedSource>().ToList(),
            People = read.Select(file => file.Parsed).OfType<ParsedPerson>().ToList(),
            Reviews = reviews,
            Visits = visits,
            Snapshots = snapshots,
            Assets = assets,
            // A folder's values are read once for each file below it, and are wrong once.
            Faults = faults.DistinctBy(fault => (fault.At, fault.GetType())).OrderBy(fault => fault.At).ToList(),
        };
    }

    /// <summary>Names that begin with <c>_</c> are not published, nor is what lies in folders so named.</summary>
    private static bool IsPublished(string name) => !name.StartsWith('_') && !name.Contains("/_", StringComparison.Ordinal);

    private static (object? Parsed, List<Fault> Faults) ReadMarkdown(InputFile file, FolderDefaults folders)
    {
        var faults = new List<Fault>();
        if (TextFile.Read(file, faults) is not { } text)
            return (null, faults);
        var defaults = folders.For(file.Path);
        object parsed =
            file.Name.StartsWith("sources/", StringComparison.Ordinal) ? SourceParser.Read(text, file.Path, defaults, faults)
            : file.Name.StartsWith("people/", StringComparison.Ordinal) ? PersonParser.Read(text, file.Path, defaults, faults)
            : PageParser.Read(text, file.Path, defaults, faults);
        return (parsed, faults);
    }
}
