using System.Collections.Concurrent;
using Explainer.Resolve;

namespace Explainer.Check;

/// <summary>Runs the rules over a site. Rules only read, so they run in parallel.</summary>
public static class Checker
{
    /// <summary>All findings at the levels that <c>site.yml</c> and <c>_folder.yml</c> set.</summary>
    /// <param name="site">The site.</param>
    /// <param name="watch">Called with a rule's id when the rule begins, on the thread that it runs on;
    /// what it gives is disposed when the rule is done.</param>
    public static Findings Check(Site site, Func<string, IDisposable?>? watch = null)
    {
        var rules = RuleBook.Rules.Where(rule => IsOn(rule.Descriptor, site.Settings)).ToList();
        // Rules differ a thousandfold in what they take, so each processor takes the next when it is done with one.
        var found = Partitioner.Create(rules.Where(rule => rule is not RuleOnFindings), EnumerablePartitionerOptions.NoBuffering)
            .AsParallel()
            .SelectMany(rule => Run(rule, rule.Check(site), site, watch))
            .ToList();
        var findings = Suppressor.Apply(site, Findings.InOrder(found));
        return findings.With(rules.OfType<RuleOnFindings>().SelectMany(rule => Run(rule, rule.Check(site, findings), site, watch)));
    }

    /// <summary>How bad a rule's findings are in a site: what <c>site.yml</c> says, else the rule's own level.</summary>
    public static Level LevelOf(RuleDescriptor rule, SiteSettings settings) => Parse(settings.LevelOf(rule.Id)) ?? rule.Level;

    /// <summary>How bad a rule's findings are in a file: what the nearest folder that speaks of it says, else what holds in the site.</summary>
    /// <param name="path">The file: <c>input/a/b.md</c>.</param>
    public static Level LevelOf(RuleDescriptor rule, SiteSettings settings, string path) => Parse(settings.LevelOf(rule.Id, path)) ?? rule.Level;

    private static bool IsOn(RuleDescriptor rule, SiteSettings settings) =>
        LevelOf(rule, settings) != Level.Off
        || settings.Folders
            .SelectMany(folder => folder.Levels)
            .Any(level => level.Rule.Value == rule.Id && Parse(level.Level.Value) is not (null or Level.Off));

    // A rule's findings may be made only as they are asked for, so asking for them is part of its run.
    private static List<Finding> Run(Rule rule, IEnumerable<Finding> findings, Site site, Func<string, IDisposable?>? watch)
    {
        using var run = watch?.Invoke(rule.Descriptor.Id);
        return findings
            .Select(finding => finding with { Level = LevelOf(finding, site.Settings) })
            .Where(finding => finding.Level != Level.Off)
            .ToList();
    }

    private static Level LevelOf(Finding finding, SiteSettings settings)
    {
        var level = LevelOf(finding.Rule, settings, finding.At.Path);
        return finding.IsOnlyNote && level > Level.Note ? Level.Note : level;
    }

    private static Level? Parse(string? written) => Enum.TryParse<Level>(written, ignoreCase: true, out var level) ? level : null;
}
