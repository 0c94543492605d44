using Explainer.Resolve;

namespace Explainer.Check;

/// <summary>Looks at the whole site for one kind of fault. Its page lies beside it, and documents and tests it.</summary>
public abstract class Rule
{
    /// <summary>What it is called.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>All findings, in any order.</summary>
    public abstract IEnumerable<Finding> Check(Site site);

    /// <summary>A finding of this rule at a place.</summary>
    protected Finding At(Location at, string message, Claim? claim = null) => new(Descriptor, Descriptor.Level, at, message) { ClaimId = claim?.Id };

    /// <summary>« Did you mean "x"?», after a space; empty where nothing is near.</summary>
    protected static string DidYouMean(string? near) => near is null ? "" : $" Did you mean \"{near}\"?";
}
