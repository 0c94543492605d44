using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Links;

/// <summary>FC806: an image, a link to a file, or a file of the theme's settings, that this site does not have.</summary>
public sealed class MissingAsset : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC806", "missing-asset", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site)
    {
        var inProse =
            from link in ProseLinks.Of(site)
            let missing = link.Destination as LinkDestination.NoAsset
            where missing is not null
            select At(link.Written.At, Message(missing.Target, missing.Meant));
        var assets = site.Assets.Select(asset => "/" + asset.Name).ToList();
        var inTheme =
            from file in site.Settings.Written.Theme.Files
            where !assets.Contains(file.Value, StringComparer.Ordinal)
            select At(file.At, Message(file.Value, NearestName.To(file.Value, assets)));
        return inProse.Concat(inTheme);
    }

    private static string Message(string target, string? near) =>
        $"There is no file \"{target}\"." + (near is null ? " Put the file below input/, or correct its name." : DidYouMean(near));
}
