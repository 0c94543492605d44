using Explainer.Check;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Says what each page of the site shows.</summary>
public static class Composer
{
    /// <summary>The page models, in order of their kinds; each is made as it is asked for.</summary>
    /// <param name="site">The publication.</param>
    /// <param name="findings">What is wrong with it.</param>
    /// <param name="isDraft">Built in spite of errors: every page says so.</param>
    public static IEnumerable<PageModel> Compose(Site site, Findings findings, bool isDraft = false) => [];
}
