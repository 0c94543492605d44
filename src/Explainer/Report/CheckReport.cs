using Explainer.Check;
using Explainer.Resolve;

namespace Explainer.Report;

/// <summary>What a report tells of: a publication that was checked, and where its findings stand.</summary>
/// <param name="input">Its files.</param>
/// <param name="build">What they hold, and what is wrong with it.</param>
/// <param name="took">The time that reading and checking took.</param>
internal sealed class CheckReport(InputTree input, SiteBuild build, TimeSpan took)
{
    private readonly SourceLines lines = new(input);
    private Fingerprints? fingerprints;

    /// <summary>What was checked.</summary>
    public SiteBuild Build => build;

    /// <summary>What was found.</summary>
    public Findings Findings => build.Findings;

    /// <summary>The time that reading and checking took.</summary>
    public TimeSpan Took => took;

    /// <summary>The findings' lasting names.</summary>
    public Fingerprints Fingerprints => fingerprints ??= new(build.Findings, LineOf);

    /// <summary>Whether some findings were set aside by a baseline, so that the others are new.</summary>
    public bool HasBaseline { get; private init; }

    /// <summary>The lines that are told of; null where all are.</summary>
    public ChangedLines? Changed { get; private init; }

    /// <summary>Of the sentences that can be checked, on the lines that are told of.</summary>
    public CoverageCount Coverage => Changed is null ? build.Site.Coverage.Count : CoverageCount.Of(SentencesOn(Changed));

    /// <summary>The same, with the findings on lines that did not change set aside.</summary>
    /// <remarks>Findings keep their names: of two that are alike, the one that is left is not renamed.</remarks>
    public CheckReport Only(ChangedLines changed) =>
        new(input, build.With(changed.Apply(build.Findings)), took) { HasBaseline = HasBaseline, Changed = changed, fingerprints = Fingerprints };

    /// <summary>The same, with the findings that a baseline lists set aside.</summary>
    public CheckReport Without(Baseline baseline)
    {
        var left = build.With(baseline.Apply(build.Findings, Fingerprints, build.Site.Settings));
        // Entries that nothing answers to are findings, too, so the names are made again.
        return new(input, left, took) { HasBaseline = true };
    }

    /// <summary>The files of text that were checked, by path: all but snapshots and what is only copied to the site.</summary>
    public IEnumerable<string> CheckedFiles => input.Files
        .Where(file => InputTree.IsRead(file.Name) && !file.Name.StartsWith("snapshots/", StringComparison.Ordinal))
        .Select(file => file.Path);

    /// <summary>The line of the author's file that a place is on; null where it is in no file that was read.</summary>
    public string? LineOf(Location at) => lines.Find(at.Path, at.Line);

    /// <summary>The whole address of a rule's page; null where the site has no address.</summary>
    public string? AddressOf(RuleDescriptor rule) => Absolute(Addresses.OfRule(rule.Id));

    /// <summary>A whole address; null where the site has none.</summary>
    /// <param name="address">From the root of the site: <c>/claims/toll/</c>.</param>
    public string? Absolute(string address) => build.Site.Settings.BaseUrl is { } host ? host + address : null;

    /// <summary>Where a text that a finding compares is written; null where that is not known.</summary>
    /// <remarks>Texts are called by the passage that they are of, <c>source#passage</c>, or by the file: <c>input/snapshots/a.txt</c>.</remarks>
    public Location? PlaceOf(ComparedText text)
    {
        if (PassageOf(text.Label) is not { } passage)
            return input.Files.Any(file => file.Path == text.Label) ? Location.StartOf(text.Label) : null;
        var written = passage.Written.Exact ?? passage.Written.Paraphrase;
        if (written is not { } words)
            return passage.Written.At;
        var start = words.Value.IndexOf(text.Text, StringComparison.Ordinal);
        return start < 0 || text.Marked.Count == 0 ? words.At : words.Locate(new(start + text.Marked[0].Start, text.Marked[0].Length));
    }

    private IEnumerable<CheckWorthySentence> SentencesOn(ChangedLines changed) => build.Site.Coverage.Pages
        .SelectMany(page => page.Sentences)
        .Where(sentence => changed.Has(sentence.At.Path, sentence.At.Line, sentence.LastLine));

    private Passage? PassageOf(string label)
    {
        var hash = label.IndexOf('#', StringComparison.Ordinal);
        return hash > 0 && build.Site.SourcesById.TryGetValue(label[..hash], out var source)
            ? source.Passages.FirstOrDefault(passage => passage.Id == label[(hash + 1)..])
            : null;
    }
}
