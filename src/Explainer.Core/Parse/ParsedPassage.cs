namespace Explainer.Parse;

/// <summary>A passage of a source as its author wrote it down: the source's own words, or the editors'.</summary>
public sealed record ParsedPassage
{
    /// <summary>Where the passage begins.</summary>
    public required Location At { get; init; }

    /// <summary>Unique in its source; null where absent.</summary>
    public required Written<string>? Id { get; init; }

    /// <summary>The source's own words (W3C TextQuoteSelector); null for a paraphrase.</summary>
    public required Written<string>? Exact { get; init; }

    /// <summary>The words just before, where <see cref="Exact"/> occurs more than once.</summary>
    public required Written<string>? Prefix { get; init; }

    /// <summary>The words just after.</summary>
    public required Written<string>? Suffix { get; init; }

    /// <summary>What the source says there, in the editors' words.</summary>
    public required Written<string>? Paraphrase { get; init; }

    /// <summary>CSL <c>locator</c>: where in the source.</summary>
    public required Written<string>? Locator { get; init; }

    /// <summary>CSL locator label; null where absent.</summary>
    public required Written<string>? Label { get; init; }

    /// <summary>The id of who speaks in it.</summary>
    public required Written<string>? Speaker { get; init; }

    /// <summary>BCP 47 tag, where it differs from the source's.</summary>
    public required Written<string>? Language { get; init; }

    /// <summary>The words in the site's language.</summary>
    public required Written<string>? Translation { get; init; }
}
