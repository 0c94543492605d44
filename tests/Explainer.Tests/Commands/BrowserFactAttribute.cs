using Explainer.Commands;
using Xunit;

namespace Explainer.Tests.Commands;

/// <summary>A fact that needs a browser of this machine, and is left out where there is none.</summary>
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
            Skip = obstacle.Message;
        }
    }
}
