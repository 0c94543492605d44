namespace Explainer.Resolve;

/// <summary>Former addresses of pages.</summary>
public static class Redirect
{
    /// <summary>A former address as the site spells addresses: from the root, with a slash at its end unless it names a file.</summary>
    public static string Normalize(string written)
    {
        var address = "/" + written.Trim().TrimStart('/');
        var last = address[(address.LastIndexOf('/') + 1)..];
        return last.Length == 0 || last.Contains('.', StringComparison.Ordinal) ? address : address + "/";
    }

    /// <summary>Whether a former address is a plain path of this site.</summary>
    public static bool IsPlain(string written)
    {
        var address = Normalize(written);
        return !address.StartsWith("//", StringComparison.Ordinal)
            && address.Split('/').All(part => part is not (".." or "."))
            && address.All(c => char.IsLetterOrDigit(c) || c is '/' or '-' or '_' or '.' or '~');
    }

    /// <summary>
    /// The former addresses that lead to a page, in order of the pages; without those that are no plain path or belong to something else.
    /// </summary>
    public static IEnumerable<(string From, Page To)> Of(Site site) =>
        from page in site.Pages
        from former in page.Written.RedirectFrom
        let address = Normalize(former.Value)
        where IsPlain(former.Value) && site.AddressBook.Find(address)?.At == former.At
        select (address, page);
}
