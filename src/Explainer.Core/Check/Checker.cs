using Explainer.Resolve;

namespace Explainer.Check;

/// <summary>Runs the rules over a site. Rules only read, so they run in parallel.</summary>
public static class Checker
{
    /// <summary>All findings at the levels that <c>site.yml</c> sets.</summary>
    public static Findings Check(Site site)
    {
        var levels = Levels(site.Settings);
        var found = RuleBook.Rules
            .Select(rule => (Rule: rule, Level: levels.GetValueOrDefault(rule.Descriptor.Id, rule.Descriptor.Level)))
            .Where(pair => pair.Level != Level.Off)
            .AsParallel()
            .SelectMany(pair => pair.Rule.Check(site).Select(finding => finding with { Level = pair.Level }))
            .ToList();
        var all = found
            .OrderBy(finding => finding.At)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal)
            .ToLookup(finding => Reason(finding, site));
        return new(all[null].ToList(), all.Where(group => group.Key is not null).SelectMany(group => group.Select(finding => (finding, group.Key!))).ToList());
    }

    private static string? Reason(Finding finding, Site site) =>
        finding.ClaimId is { } id && site.ClaimsById.TryGetValue(id, out var claim)
            ? claim.Written.Allow.FirstOrDefault(allow => allow.Rule.Value == finding.Rule.Id)?.Reason
            : null;

    private static Dictionary<string, Level> Levels(SiteSettings settings)
    {
        var levels = new Dictionary<string, Level>(StringComparer.Ordinal);
        foreach (var (rule, level) in settings.Written.Rules)
        {
            if (Enum.TryParse<Level>(level.Value, ignoreCase: true, out var parsed))
                levels[rule.Value] = parsed;
        }
        return levels;
    }
}
