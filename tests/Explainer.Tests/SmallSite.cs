using Explainer.Compose;

namespace Explainer.Tests;

/// <summary>Sites made of a few texts.</summary>
internal static class SmallSite
{
    /// <summary>Reads, joins and checks some files below <c>input/</c>; <c>site.yml</c> has a title where none is given.</summary>
    public static SiteBuild Of(params (string Name, string Text)[] files) =>
        SiteBuild.Check(InputTree.Of(Array.Exists(files, file => file.Name == "site.yml") ? files : [("site.yml", "title: The flood\n"), .. files]));

    /// <summary>The only page of a kind; of a list, the whole.</summary>
    public static T Page<T>(this SiteBuild build)
        where T : PageModel
    {
        var pages = build.Compose().OfType<T>().ToList();
        return pages.Single(page => pages.TrueForAll(other => other.Address.StartsWith(page.Address, StringComparison.Ordinal)));
    }

    /// <summary>The page of a kind at an address.</summary>
    public static T Page<T>(this SiteBuild build, string address)
        where T : PageModel =>
        build.Compose().OfType<T>().Single(page => page.Address == address);
}
