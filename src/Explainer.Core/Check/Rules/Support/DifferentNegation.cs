using Explainer.Check.Support;
using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Check.Rules.Support;

/// <summary>FC406: what the claim says, its passage denies, or the reverse.</summary>
public sealed class DifferentNegation : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC406", "different-negation", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        // What a speaker denies is turned round by the act, wherever the word stands.
        SupportCase.In(site)
            .Where(text => !text.IsMark && text.Claim.Act is not (Act.Denies or Act.DeclinesToComment or Act.Retracts))
            .Select(Check)
            .OfType<Finding>();

    private Finding? Check(SupportCase text)
    {
        if (NegationComparison.Of(text) is not { } found)
            return null;
        var (passage, ours, theirs) = (found.Passage, found.Ours.In(text.Text), found.Theirs.In(found.Passage.Carrying.Value));
        var message = found.IsDeniedByClaim
            ? $"\"{ours}\" is what the claim says, and {passage} has \"{theirs}\" without a negation. Say what the source says."
            : $"\"{ours}\" is said without a negation, and {passage} has \"{theirs}\". Say what the source says.";
        return At(text.Locate(found.Ours), message, text.Claim) with
        {
            Compared = new(text.Marked(found.Ours), new(passage.ToString(), passage.Carrying.Value, [found.Theirs])),
        };
    }
}
