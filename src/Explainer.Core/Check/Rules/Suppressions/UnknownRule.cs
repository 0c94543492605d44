using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Suppressions;

/// <summary>FC903: the id of a rule that does not exist.</summary>
public sealed class UnknownRule : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC903", "unknown-rule", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site)
    {
        var known = RuleBook.Rules.ToDictionary(rule => rule.Descriptor.Id, rule => rule.Descriptor.Name, StringComparer.Ordinal);
        var inSettings =
            from setting in site.Settings.Written.Rules.Concat(site.Settings.Folders.SelectMany(folder => folder.Levels))
            where !known.ContainsKey(setting.Rule.Value)
            select At(setting.Rule.At, Message(setting.Rule.Value, known))
                with { Fixes = Rename(setting.Rule.At, setting.Rule.Value, Meant(setting.Rule.Value, known)) };
        var inClaims =
            from claim in site.Claims
            from allow in claim.Written.Allow
            where !known.ContainsKey(allow.Rule.Value)
            select At(allow.Rule.At, Message(allow.Rule.Value, known), claim)
                with { Fixes = Rename(allow.Rule.At, allow.Rule.Value, Meant(allow.Rule.Value, known)) };
        return inSettings.Concat(inClaims);
    }

    // Every id is near another, so that only a rule's name tells which one was meant.
    private static string? Meant(string written, Dictionary<string, string> known) =>
        NearestName.Only(written, known.Values) is { } name ? known.First(rule => rule.Value == name).Key : null;

    private static string Message(string written, Dictionary<string, string> known)
    {
        // Some write a rule's name for its id.
        var near = known.FirstOrDefault(rule => rule.Value == written).Key ?? NearestName.To(written, known.Keys);
        var remedy = near is null ? " Take it out, or write the id of a rule." : $"{DidYouMean(near)} That is {known[near]}.";
        return $"There is no rule \"{written}\".{remedy}";
    }
}
