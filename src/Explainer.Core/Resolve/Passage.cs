using Explainer.Parse;
using Explainer.Text;

namespace Explainer.Resolve;

/// <summary>A passage of a source.</summary>
public sealed class Passage
{
    private ReadText? carrying;

    /// <summary>What the author wrote.</summary>
    public required ParsedPassage Written { get; init; }

    /// <summary>The source that it is a passage of.</summary>
    public required Source Source { get; init; }

    /// <summary>Who speaks in it; null where that is the source itself, or names nobody.</summary>
    public required Person? Speaker { get; init; }

    /// <summary>Where its words stand in the snapshot; null for a paraphrase, and where there is no snapshot to look in.</summary>
    public required QuoteMatch? Match { get; init; }

    /// <summary>Unique in its source.</summary>
    public string Id => Written.Id?.Value ?? "";

    /// <summary>The source's own words, and not the editors'.</summary>
    public bool IsExact => Written.Exact is not null;

    /// <summary>The source's words, or the paraphrase.</summary>
    public string Words => Written.Exact?.Value ?? Written.Paraphrase?.Value ?? "";

    /// <summary>What may carry a claim: its words, and behind them their translation.</summary>
    public ReadText Carrying => carrying ??= new(Written.Translation is { } translation ? Words + " " + translation.Value : Words);

    /// <summary>How well its words are known.</summary>
    public EvidenceGrade Grade =>
        !IsExact ? EvidenceGrade.Paraphrased
        : Match is QuoteMatch.Once ? EvidenceGrade.WordForWord
        : EvidenceGrade.Quoted;

    /// <summary>BCP 47 tag of its words; null where not given.</summary>
    public string? Language => Written.Language?.Value ?? (IsExact ? Source.Language : null);

    /// <summary>Its place on the page of its source.</summary>
    public string Address => $"{Source.Address}#{Id}";

    /// <summary><c>source#passage</c>.</summary>
    public override string ToString() => $"{Source.Id}#{Id}";
}
