using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Cite;

/// <summary>Makes bibliographic items of what the site has.</summary>
public static class CslItems
{
    /// <summary>A source.</summary>
    public static CslItem Of(Source source) => new()
    {
        Id = source.Id,
        Type = source.Written.Type?.Value ?? (source.Written.Url is null ? "document" : "webpage"),
        Title = source.Title,
        Authors = source.Written.Authors,
        ContainerTitle = source.Written.ContainerTitle?.Value,
        Publisher = source.Written.Publisher?.Value,
        Issued = source.Written.Issued?.Value,
        Accessed = source.Written.Accessed?.Value,
        Url = WebAddress.Of(source.Written.Url?.Value),
        Language = source.Language,
        OtherTexts = source.Written.OtherTexts,
    };

    /// <summary>A page of the site.</summary>
    /// <param name="site">The publication.</param>
    /// <param name="address">Where the page stands.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="changed">When it was changed last; null where not known.</param>
    /// <param name="authors">Who wrote it; empty where nobody is named.</param>
    public static CslItem OfPage(Site site, string address, string title, Edtf? changed, IReadOnlyList<Person> authors) => new()
    {
        Id = Slug.From(address) is { Length: > 0 } id ? id : "home",
        Type = "webpage",
        Title = title,
        // Where a name has a family name in it is not written down, so it stays whole.
        Authors = authors.Select(author => new CslName(null, null, author.Name)).ToList(),
        ContainerTitle = title == site.Settings.Title ? null : site.Settings.Title,
        Publisher = site.Publisher,
        Issued = changed,
        Url = site.Settings.BaseUrl is { } root ? root + address : null,
        Language = site.Settings.Language,
    };
}
