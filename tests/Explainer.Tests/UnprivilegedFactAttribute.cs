using Xunit;

namespace Explainer.Tests;

/// <summary>A fact about permissions, which bind neither a privileged process nor Windows: there it is counted as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            Skip = "A privileged process may read and write everything.";
    }
}
