using Explainer.Check;
using Explainer.Compose.Parts;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>The rules with what they did in a site, and findings in the open; built once.</summary>
internal sealed class RuleViews(Site site, Findings findings)
{
    private readonly Dictionary<string, int> counts =
        findings.All.CountBy(finding => finding.Rule.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>Every rule, by id.</summary>
    public IEnumerable<RuleView> All => RuleBook.Rules.Select(rule => Of(rule.Descriptor));

    /// <summary>The rules that spoke, by id.</summary>
    public IReadOnlyList<RuleView> Spoken => All.Where(rule => rule.Findings > 0).ToList();

    /// <summary>A rule in this site.</summary>
    public RuleView Of(RuleDescriptor rule) =>
        new(rule.Id, rule.Name, Addresses.OfRule(rule.Id), Checker.LevelOf(rule, site.Settings), counts.GetValueOrDefault(rule.Id));

    /// <summary>A finding, ready to be shown.</summary>
    public FindingView Of(Finding finding) => new(
        finding.Level,
        finding.Rule.Id,
        finding.Rule.Name,
        Addresses.OfRule(finding.Rule.Id),
        $"{finding.At.Path}:{finding.At.Line}",
        finding.Message,
        finding.ClaimId is { } id && site.ClaimsById.TryGetValue(id, out var claim) ? Summaries.Link(claim) : null);
}
