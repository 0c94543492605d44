using Explainer.Commands;
using Xunit;

namespace Explainer.Tests.Commands;

/// <summary>A fact that needs a browser of this machine. Where there is none it is counted as skipped, but fails in CI, where nobody would see that.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        try
        {
            Browser.Find();
        }
        catch (ObstacleException obstacle)
        {
            Skip = Environment.GetEnvironmentVariable("CI") == "true" ? null : obstacle.Message;
        }
    }
}
