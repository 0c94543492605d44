using System.Collections.Frozen;
using Explainer.Parse;

namespace Explainer.Check.Rules.Links;

/// <summary>What a reader needs to know of a source to find it, by the type of it.</summary>
/// <remarks>Item types and variables of CSL 1.0.2.</remarks>
internal static class WantedKeys
{
    // Kept up to date for as long as they last.
    private static readonly FrozenSet<string> Undated = FrozenSet.ToFrozenSet(
        ["classic", "dataset", "entry", "entry-dictionary", "entry-encyclopedia", "periodical", "software"]);

    // Said, shown or written, and not published; or known by its name wherever it is printed.
    private static readonly FrozenSet<string> Unaddressed = FrozenSet.ToFrozenSet(
    [
        "bill", "classic", "event", "hearing", "interview", "legal_case", "legislation", "manuscript", "performance",
        "personal_communication", "regulation", "speech", "treaty",
    ]);

    // A library finds them by title and publisher.
    private static readonly FrozenSet<string> InLibraries = FrozenSet.ToFrozenSet(
        ["book", "broadcast", "chapter", "collection", "map", "motion_picture", "musical_score", "pamphlet", "periodical", "song", "thesis"]);

    private static readonly string[] Identifiers = ["DOI", "ISBN", "PMCID", "PMID"];

    private static readonly string[] PlacesInPrint = ["issue", "number", "page", "section", "volume"];

    /// <summary>
    /// Whether a source of this type may be without <c>issued</c>: a work that goes on changing, or a web page of which it is known when it was read.
    /// </summary>
    public static bool BearsNoDate(ParsedSource source) =>
        Undated.Contains(source.Type?.Value ?? "")
        || (source.Accessed is not null && source.Type?.Value is (null or "webpage" or "document" or "post"));

    /// <summary>Whether a source can be found without a <c>URL</c>, or cannot be found by anybody, or its words are kept here.</summary>
    public static bool IsFoundWithoutUrl(ParsedSource source)
    {
        if (source is { Snapshot: not null } or { ArchiveUrl: not null })
            return true;
        if (Unaddressed.Contains(source.Type?.Value ?? "") || Has(source, Identifiers))
            return true;
        return source is { Publisher: not null } or { ContainerTitle: not null }
            && (InLibraries.Contains(source.Type?.Value ?? "") || Has(source, PlacesInPrint));
    }

    private static bool Has(ParsedSource source, string[] names) => source.OtherTexts.Any(text => names.Contains(text.Name, StringComparer.Ordinal));
}
