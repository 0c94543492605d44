using Explainer.Resolve;

namespace Explainer.Check;

/// <summary>Runs the rules over a site. Rules only read, so they run in parallel.</summary>
public static class Checker
{
    /// <summary>All findings at the levels that <c>site.yml</c> sets.</summary>
    public static Findings Check(Site site)
    {
        var found = RuleBook.Rules
            .Select(rule => (Rule: rule, Level: LevelOf(rule.Descriptor, site.Settings)))
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

    /// <summary>How bad a rule's findings are in a site: what <c>site.yml</c> says, else the rule's own level.</summary>
    public static Level LevelOf(RuleDescriptor rule, SiteSettings settings)
    {
        var written = settings.Written.Rules.FirstOrDefault(entry => entry.Rule.Value == rule.Id).Level.Value;
        return Enum.TryParse<Level>(written, ignoreCase: true, out var level) ? level : rule.Level;
    }

    private static string? Reason(Finding finding, Site site) =>
        finding.ClaimId is { } id && site.ClaimsById.TryGetValue(id, out var claim)
            ? claim.Written.Allow.FirstOrDefault(allow => allow.Rule.Value == finding.Rule.Id)?.Reason
            : null;
}
