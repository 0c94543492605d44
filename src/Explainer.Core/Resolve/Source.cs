using Explainer.Parse;
using Explainer.Text;

namespace Explainer.Resolve;

/// <summary>A cited work of the site.</summary>
public sealed class Source
{
    /// <summary>The longest text that is shown whole, in UTF-16 units: about as much as a book of 120 pages.</summary>
    public const int LongestText = 200_000;

    /// <summary>What the author wrote.</summary>
    public required ParsedSource Written { get; init; }

    /// <summary>The id.</summary>
    public string Id => Written.Id;

    /// <summary>The title; the id where none is given.</summary>
    public string Title => Written.Title?.Value ?? Written.Id;

    /// <summary>Its saved text; null where none is declared.</summary>
    public required Snapshot? Snapshot { get; init; }

    /// <summary>In the order written. Of two with one id only the first is here.</summary>
    public IReadOnlyList<Passage> Passages { get; internal set; } = [];

    /// <summary>The sources that this one repeats, as far as they exist.</summary>
    public IReadOnlyList<Source> DerivedFrom { get; internal set; } = [];

    /// <summary>The sources that repeat this one, by id.</summary>
    public IReadOnlyList<Source> RepeatedBy { get; internal set; } = [];

    /// <summary>What it goes back to: publishers, or source ids where the publisher is not named; see <see cref="Origins"/>.</summary>
    public IReadOnlyList<string> Origins { get; internal set; } = [];

    /// <summary>Where the links of its note lead, in reading order.</summary>
    public IReadOnlyList<ResolvedLink> Links { get; internal set; } = [];

    /// <summary>BCP 47 tag of its words; null where not given.</summary>
    public string? Language => Written.Language?.Value;

    /// <summary>Where it can be read: its own address, else the one that its DOI leads to; null where it has neither.</summary>
    public string? Url => WebAddress.Of(Written.Url?.Value) ?? WebAddress.OfDoi(Written.OtherTexts.FirstOrDefault(text => text.Name == "DOI").Value);

    /// <summary>The page of the source.</summary>
    public string Address => Addresses.OfSource(Id);

    /// <summary>The page of its text; null where there is none: no snapshot, one too long for a page, or no right to show it.</summary>
    public string? TextAddress =>
        Snapshot?.Text is { Length: > 0 and <= LongestText } && SourceRights.AllowWholeText(Written.Rights?.Value)
            ? Addresses.OfSourceText(Id)
            : null;
}
