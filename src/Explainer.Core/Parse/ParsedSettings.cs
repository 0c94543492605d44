namespace Explainer.Parse;

/// <summary><c>site.yml</c> as written.</summary>
public sealed record ParsedSettings
{
    /// <summary>Where the file is, or would be.</summary>
    public const string Path = InputTree.Prefix + "site.yml";

    /// <summary>The publication's name.</summary>
    public Written<string>? Title { get; init; }

    /// <summary>The publication in a sentence.</summary>
    public Written<string>? Description { get; init; }

    /// <summary>The address that the site is published at, without a slash at its end.</summary>
    public Written<string>? BaseUrl { get; init; }

    /// <summary>BCP 47 tag; null where absent: then <c>en</c>.</summary>
    public Written<string>? Language { get; init; }

    /// <summary>The id or name of who publishes.</summary>
    public Written<string>? Publisher { get; init; }

    /// <summary>What others may do with the words of the publication; null where that is not said.</summary>
    public License? License { get; init; }

    /// <summary>Whether pages of others may show its claims in frames of theirs; null where absent: then they may.</summary>
    public Written<bool>? Embed { get; init; }

    /// <summary>A picture that stands for the pages that name none themselves: a path below <c>input/</c>.</summary>
    public Written<string>? Image { get; init; }

    /// <summary>What <see cref="Image"/> shows.</summary>
    public Written<string>? ImageText { get; init; }

    /// <summary>Where to report a hole in the site's security: an address of the web, of mail or a telephone.</summary>
    public Written<string>? SecurityContact { get; init; }

    /// <summary>Title and address of each entry of the header, in order.</summary>
    public IReadOnlyList<(Written<string> Title, Written<string> Url)> Navigation { get; init; } = [];

    /// <summary>What is asked of the look.</summary>
    public ParsedTheme Theme { get; init; } = new();

    /// <summary>Ids and titles of the groups of people, in order.</summary>
    public IReadOnlyList<(string Id, string Title)> Groups { get; init; } = [];

    /// <summary>Ids and titles of the topics, in order.</summary>
    public IReadOnlyList<(string Id, string Title)> Topics { get; init; } = [];

    /// <summary>Ids and titles of the ratings, in order; empty where the default scale holds.</summary>
    public IReadOnlyList<(string Id, string Title)> Ratings { get; init; } = [];

    /// <summary>Levels by rule id: <c>error</c>, <c>warning</c>, <c>note</c>, <c>off</c>.</summary>
    public IReadOnlyList<RuleLevel> Rules { get; init; } = [];

    /// <summary>The least share of check-worthy sentences under a claim, in percent; null where none is asked for.</summary>
    public Written<int>? MinimumCoverage { get; init; }

    /// <summary>The days that a review lasts; null where it never ends.</summary>
    public Written<int>? ReviewMaxAge { get; init; }
}
