using Explainer.Parse;
using Explainer.Parse.Prose;
using Explainer.Text;

namespace Explainer.Resolve;

/// <summary>Finds where the links of the prose lead.</summary>
internal static class LinkResolver
{
    private static readonly string[] OutsideSchemes = ["http:", "https:", "mailto:", "tel:"];

    public static void Resolve(Site site)
    {
        var assets = site.Assets.Select(asset => "/" + asset.Name).ToHashSet(StringComparer.Ordinal);
        Parallel.ForEach(site.Pages, page => page.Links = Destinations(page.Written.Prose, page.Written.Path, page.Address));
        Parallel.ForEach(site.Sources, source => source.Links = Destinations(source.Written.Note, source.Written.Path, source.Address));
        Parallel.ForEach(site.People, person => person.Links = Destinations(person.Written.Biography, person.Written.Path, person.Address));
        foreach (var page in site.Pages)
            page.Image = Picture(page.Written.Image, page.Written.ImageText, page.Written.Path, page.Address);
        site.Image = Picture(site.Settings.Written.Image, site.Settings.Written.ImageText, ParsedSettings.Path, Addresses.Home);

        ResolvedLink? Picture(Written<string>? image, Written<string>? words, string path, string address)
        {
            if (image is null)
                return null;
            var link = new ProseLink(image.Value, IsImage: true, words?.Value ?? "", image.At) { TargetAt = image.At, IsOfKey = true };
            return new(link, Destination(link, path, address, site, assets));
        }

        List<ResolvedLink> Destinations(ProseText prose, string path, string address) =>
            prose.Links.Select(link => new ResolvedLink(link, AsRendered(link, Destination(link, path, address, site, assets)))).ToList();
    }

    // Markdown's links are rewritten to the addresses that they lead to. HTML is copied as it stands, so that it has to name them itself.
    private static LinkDestination AsRendered(ProseLink link, LinkDestination destination)
    {
        if (!link.IsHtml || destination is not LinkDestination.Internal { Href: { } href })
            return destination;
        if (href == link.Target.Trim() || link.Target.StartsWith('#'))
            return destination;
        return link.IsImage ? new LinkDestination.NoAsset(link.Target, href) : new LinkDestination.NoPage(link.Target, href);
    }

    private static LinkDestination Destination(ProseLink link, string from, string address, Site site, HashSet<string> assets)
    {
        var target = link.Target.Trim();
        if (link.IsMark)
            return ClaimPage(target, site);
        if (Scheme(target) is { } scheme)
        {
            if (!OutsideSchemes.Contains(scheme, StringComparer.OrdinalIgnoreCase) || (link.IsImage && scheme is not ("http:" or "https:")))
                return new LinkDestination.Unsafe(target, $"a link of the scheme {scheme} does not lead to a page");
            return link.IsImage
                ? new LinkDestination.Unsafe(target, "the site loads nothing from another host; save the picture below input/")
                : new LinkDestination.External(target);
        }
        if (target.StartsWith("//", StringComparison.Ordinal) || target.Contains('\\', StringComparison.Ordinal))
            return new LinkDestination.Unsafe(target, "write the whole address, with https:");

        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash >= 0 ? Uri.UnescapeDataString(target[(hash + 1)..]) : null;
        var path = Uri.UnescapeDataString(hash >= 0 ? target[..hash] : target);
        if (path.Length == 0)
            return Checked(address, fragment, site, target);
        if (Join(from[InputTree.Prefix.Length..], path) is not { } name)
            return new LinkDestination.Unsafe(target, "it leads out of the site");

        if (link.IsImage)
            return assets.Contains(name)
                ? new LinkDestination.Internal(name, null)
                : new LinkDestination.NoAsset(target, NearestName.To(name, assets));
        if (name.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            return Checked(FileAddress(name), fragment, site, target);
        return Checked(name, fragment, site, target);
    }

    // Where prose has no notes to number, a mark is a link to the claim's own page.
    private static LinkDestination ClaimPage(string target, Site site)
    {
        var id = target[ClaimMark.Scheme.Length..];
        if (site.ClaimsById.TryGetValue(id, out var claim))
            return new LinkDestination.Internal(claim.Address, null);
        return new LinkDestination.NoPage(target, NearestName.To(id, site.ClaimsById.Keys) is { } near ? ClaimMark.Scheme + near : null);
    }

    // A source's or person's file may be linked to like a page's.
    private static string FileAddress(string name)
    {
        var id = name[(name.LastIndexOf('/') + 1)..^".md".Length];
        return name.StartsWith("/sources/", StringComparison.Ordinal) ? Addresses.OfSource(id)
            : name.StartsWith("/people/", StringComparison.Ordinal) ? Addresses.OfPerson(id)
            : Addresses.OfPage(InputTree.Prefix + name[1..]);
    }

    private static LinkDestination Checked(string address, string? fragment, Site site, string target)
    {
        var entry = site.AddressBook.Find(address) ?? (address.EndsWith('/') ? null : site.AddressBook.Find(address + "/"));
        if (entry is null)
        {
            var known = site.AddressBook.Addresses;
            return address.Contains('.', StringComparison.Ordinal)
                ? new LinkDestination.NoAsset(target, NearestName.To(address, known))
                : new LinkDestination.NoPage(target, NearestName.To(address, known));
        }
        if (string.IsNullOrEmpty(fragment))
            return new LinkDestination.Internal(entry.Address, null);
        return entry.Fragments is null || entry.Fragments.Contains(fragment)
            ? new LinkDestination.Internal(entry.Address, fragment)
            : new LinkDestination.NoFragment(entry.Address, fragment, NearestName.To(fragment, entry.Fragments));
    }

    /// <summary>The path below <c>input/</c> with a slash before it; null where it leads out.</summary>
    private static string? Join(string from, string path)
    {
        var parts = path.StartsWith('/') ? [] : from.Split('/')[..^1].ToList();
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else
                return null;
        }
        return "/" + string.Join('/', parts) + (path.EndsWith('/') && parts.Count > 0 ? "/" : "");
    }

    private static string? Scheme(string target)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return null;
        // Browsers ignore white space and control characters inside a scheme, so they hide nothing here.
        var scheme = string.Concat(target[..colon].Where(c => c > ' '));
        return scheme.Length > 0 && char.IsAsciiLetter(scheme[0]) && scheme.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.')
            ? scheme.ToLowerInvariant() + ":"
            : null;
    }
}
