using Explainer.Parse;
using Explainer.Text;

namespace Explainer.Resolve;

/// <summary>A page of the site.</summary>
public sealed class Page
{
    /// <summary>What the author wrote.</summary>
    public required ParsedPage Written { get; init; }

    /// <summary>Where it is published: <c>/what-happened/</c>; <c>/</c> for <c>input/index.md</c>.</summary>
    public required string Address { get; init; }

    /// <summary>The title; the address where none is given.</summary>
    public string Title => Written.Title?.Value ?? Address;

    /// <summary>Last changed in substance, else first published; null where neither is given.</summary>
    public Edtf? Changed => Written.Updated?.Value ?? Written.Date?.Value;

    /// <summary>First published, else last changed; null where neither is given.</summary>
    public Edtf? First => Written.Date?.Value ?? Written.Updated?.Value;

    /// <summary>An explainer whose dates a feed can write: of the years 1 to 9999.</summary>
    public bool IsInFeed => Address != Addresses.Home && First.IsOfOurEra() && Changed.IsOfOurEra();

    /// <summary>As far as they exist.</summary>
    public required IReadOnlyList<Person> Authors { get; init; }

    /// <summary>In the order written.</summary>
    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>The claims of its front matter, in the order written.</summary>
    public IReadOnlyList<Claim> Claims { get; internal set; } = [];

    /// <summary>The claims that its prose marks, in reading order, each once: the order of its notes.</summary>
    public IReadOnlyList<Claim> MarkedClaims { get; internal set; } = [];

    /// <summary>Where the links of its prose lead, in reading order.</summary>
    public IReadOnlyList<ResolvedLink> Links { get; internal set; } = [];

    /// <summary>The picture that stands for it where it is shared, and where that leads; null where it names none.</summary>
    public ResolvedLink? Image { get; internal set; }

    /// <summary>The answer: its words before the first heading, a paragraph each.</summary>
    public IEnumerable<string> Answer => Written.Prose.Blocks.TakeWhile(block => !block.IsHeading).Select(block => block.Value);

    /// <summary>The page in a sentence or two: its description, else the first sentence of its answer; empty where it has neither.</summary>
    public string Summary => Written.Description?.Value ?? Sentences.First(Answer.FirstOrDefault() ?? "");
}
