using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Links;

/// <summary>FC804: a link of the prose or the navigation to a page that this site does not have.</summary>
public sealed class BrokenLink : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC804", "broken-link", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site)
    {
        var inProse =
            from link in ProseLinks.Of(site)
            let broken = link.Destination as LinkDestination.NoPage
            where broken is not null && !link.Written.IsMark // which FC203 reports
            select At(link.Written.At, Message(broken.Target, broken.Meant));
        var inNavigation =
            from entry in site.Settings.Written.Navigation
            let url = entry.Url
            where url.Value.StartsWith('/') && !url.Value.StartsWith("//", StringComparison.Ordinal)
            let address = url.Value.Split('#')[0]
            where site.AddressBook.Find(address) is null && site.AddressBook.Find(address + "/") is null
            select At(url.At, Message(url.Value, NearestName.To(address, site.AddressBook.Addresses)));
        return inProse.Concat(inNavigation);
    }

    private static string Message(string target, string? near) =>
        $"\"{target}\" leads to no page of this site." + (near is null ? " Correct the address, or take the link away." : DidYouMean(near));
}
