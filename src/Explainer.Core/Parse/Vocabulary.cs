namespace Explainer.Parse;

/// <summary>The closed sets of words that the content model takes.</summary>
public static class Vocabulary
{
    /// <summary>Values of a claim's <c>kind</c>.</summary>
    public static Names<ClaimKind> Kinds { get; } = new();

    /// <summary>Values of a statement's <c>act</c>.</summary>
    public static Names<Act> Acts { get; } = new();

    /// <summary>Values of a citation's <c>stance</c>.</summary>
    public static Names<Stance> Stances { get; } = new();

    /// <summary>Values of a person's <c>type</c>.</summary>
    public static Names<PersonType> PersonTypes { get; } = new();

    /// <summary>The levels that <c>site.yml</c> and <c>_folder.yml</c> may give to a rule.</summary>
    public static IReadOnlyList<string> Levels { get; } = ["off", "note", "warning", "error"];

    /// <summary>The ratings that a review may have where <c>site.yml</c> sets no scale of its own, with their titles.</summary>
    /// <remarks>The four labels of AVeriTeC (Schlichtkrull et al., 2023).</remarks>
    public static IReadOnlyList<string> Ratings { get; } =
    [
        "supported",
        "refuted",
        "conflicting",
        "not-enough-evidence",
    ];

    /// <summary>The item types of CSL 1.0.2.</summary>
    public static IReadOnlyList<string> CslTypes { get; } =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "classic",
        "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing",
        "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet", "paper-conference",
        "patent", "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation", "report", "review",
        "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
    ];

    /// <summary>What <see cref="CslTypes"/> are, for messages.</summary>
    public static string CslTypeKind =>
        "an item type of CSL, such as article-newspaper, report or webpage"
        + " (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types)";

    /// <summary>Text variables of CSL 1.0.2 that a source may carry beyond those the site shows.</summary>
    public static IReadOnlyList<string> CslTexts { get; } =
    [
        "abstract", "collection-title", "edition", "event-title", "genre", "ISBN", "ISSN", "issue", "medium", "note", "number",
        "number-of-pages", "original-title", "page", "publisher-place", "section", "title-short", "version", "volume", "DOI", "PMID", "PMCID",
    ];

    /// <summary>The locator labels of CSL 1.0.2.</summary>
    public static IReadOnlyList<string> CslLocatorLabels { get; } =
    [
        "act", "appendix", "article-locator", "book", "canon", "chapter", "column", "elocation", "equation", "figure", "folio", "issue",
        "line", "note", "opus", "page", "paragraph", "part", "rule", "scene", "section", "sub-verbo", "supplement", "table", "timestamp",
        "title-locator", "verse", "version", "volume",
    ];

    /// <summary>What <see cref="CslLocatorLabels"/> are, for messages.</summary>
    public static string CslLocatorLabelKind =>
        "a locator label of CSL, such as page, paragraph or timestamp (https://docs.citationstyles.org/en/stable/specification.html#locators)";
}
