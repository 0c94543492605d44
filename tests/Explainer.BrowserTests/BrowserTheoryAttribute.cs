using Xunit;

namespace Explainer.BrowserTests;

/// <summary>As <see cref="BrowserFactAttribute"/>, once for each case.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = BrowserFactAttribute.WhySkipped;
}
