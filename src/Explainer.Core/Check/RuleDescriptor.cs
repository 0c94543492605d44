namespace Explainer.Check;

/// <summary>What a rule is called.</summary>
/// <param name="Id"><c>FC</c> and three digits, the first of them the family; never used again for another rule.</param>
/// <param name="Name">The fault that it flags: <c>claim-without-citation</c>.</param>
/// <param name="Level">How bad it is where <c>site.yml</c> does not say otherwise.</param>
/// <remarks>SARIF 2.1.0 §3.49, <c>reportingDescriptor</c>.</remarks>
public sealed record RuleDescriptor(string Id, string Name, Level Level)
{
    /// <summary>
    /// Whether the <c>allow</c> of a claim may name it: what cannot be read is not there to be allowed (family 1), and a
    /// suppression cannot excuse itself (family 9).
    /// </summary>
    public bool MayBeAllowed => Id[2] is not ('1' or '9');
}
