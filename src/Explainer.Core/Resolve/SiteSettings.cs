using Explainer.Parse;

namespace Explainer.Resolve;

/// <summary><c>site.yml</c> with its defaults filled in.</summary>
public sealed class SiteSettings
{
    /// <summary>Fills in the defaults.</summary>
    public SiteSettings(ParsedSettings written)
    {
        Written = written;
        Ratings = written.Ratings.Count > 0 ? written.Ratings : Vocabulary.Ratings;
    }

    /// <summary>What the author wrote.</summary>
    public ParsedSettings Written { get; }

    /// <summary>The publication's name.</summary>
    public string Title => Written.Title?.Value ?? "Untitled";

    /// <summary>Empty where there is none.</summary>
    public string Description => Written.Description?.Value ?? "";

    /// <summary>The address that the site is published at, without a slash at its end; null where it is not known.</summary>
    public string? BaseUrl => Written.BaseUrl?.Value;

    /// <summary>BCP 47 tag.</summary>
    public string Language => Written.Language?.Value ?? "en";

    /// <summary>Ids and titles, in order.</summary>
    public IReadOnlyList<(string Id, string Title)> Ratings { get; }
}
