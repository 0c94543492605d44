using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Check.Rules.Suppressions;

/// <summary>FC901: an <c>allow</c> that suppresses nothing.</summary>
public sealed class UnusedSuppression : RuleOnFindings
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC901", "unused-suppression", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site, Findings findings)
    {
        var rules = RuleBook.Rules.Select(rule => rule.Descriptor).ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        var used = findings.Suppressed.Select(suppressed => suppressed.By).ToHashSet();
        return
            from claim in site.Claims
            from allow in claim.Written.Allow
            // FC902 reports what has no reason, FC903 what names no rule.
            where allow.Reason.Length > 0 && !used.Contains(allow) && rules.ContainsKey(allow.Rule.Value)
            let rule = rules[allow.Rule.Value]
            // A rule that is off might find something once it is on.
            where Checker.LevelOf(rule, site.Settings, allow.Rule.At.Path) != Level.Off
            select At(allow.Rule.At, Message(rule, claim, allow), claim);
    }

    /// <summary>An entry of a baseline that no finding answers to.</summary>
    internal Finding In(BaselineEntry entry, Level level) => new(
        Descriptor,
        level,
        entry.At,
        $"The baseline lists a finding of {entry.Rule} in {entry.Path} that is not there any more."
        + " Take the entry out, or write the baseline anew with --update-baseline.");

    private static string Message(RuleDescriptor rule, Claim claim, Suppression allow) =>
        !rule.MayBeAllowed
            ? $"{rule.Id} ({rule.Name}) cannot be allowed. Mend what it reports, and take the suppression out."
            : claim.Written.Allow.First(other => other.Rule.Value == rule.Id && other.Reason.Length > 0) != allow
                ? $"The claim \"{claim.Id}\" allows {rule.Id} ({rule.Name}) twice. Take one of the two out."
                : $"{rule.Id} ({rule.Name}) reports nothing about the claim \"{claim.Id}\". Take the suppression out.";
}
