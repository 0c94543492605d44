using Explainer.Parse;

namespace Explainer.Check;

/// <summary>A finding that an author lets stand.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="By">The <c>allow</c> that takes it back.</param>
public sealed record SuppressedFinding(Finding Finding, Suppression By)
{
    /// <summary>Why it may stand, in the author's words.</summary>
    public string Reason => By.Reason;
}
