using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Check.Rules.Claims;

/// <summary>FC208: a statement that nobody makes.</summary>
public sealed class StatementWithoutSpeaker : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC208", "statement-without-speaker", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from claim in site.Claims
        where claim is { Kind: ClaimKind.Statement, Written.Speaker: null }
        select At(claim.Written.At, $"The statement \"{claim.Id}\" has no speaker. Add the id of who said it as speaker.", claim);
}
