namespace Explainer.Export;

/// <summary>What a file of the data holds, in the order in which they are listed.</summary>
public enum DataFileKind
{
    /// <summary>All of the others in one.</summary>
    Archive,

    /// <summary>Every claim with its citations, as JSON.</summary>
    Claims,

    /// <summary>The JSON Schema of <see cref="Claims"/>.</summary>
    ClaimsSchema,

    /// <summary>Every claim, as a table.</summary>
    ClaimsTable,

    /// <summary>Every citation, as a table.</summary>
    CitationsTable,

    /// <summary>Every source, as CSL-JSON.</summary>
    Sources,

    /// <summary>Every source, as BibTeX.</summary>
    SourcesBibTex,

    /// <summary>Every citation, as a W3C Web Annotation.</summary>
    Annotations,

    /// <summary>What each of the others is, in words; in the archive only.</summary>
    Readme,
}
