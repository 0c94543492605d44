using Explainer.Parse.Prose;
using Explainer.Text;

namespace Explainer.Parse;

/// <summary>A cited work as its author wrote it down: a CSL item with passages.</summary>
public sealed record ParsedSource
{
    /// <summary>The file: <c>input/sources/un-report.md</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The file's name without its ending.</summary>
    public required string Id { get; init; }

    /// <summary>CSL item type; null where absent.</summary>
    public required Written<string>? Type { get; init; }

    /// <summary>CSL <c>title</c>.</summary>
    public required Written<string>? Title { get; init; }

    /// <summary>CSL <c>author</c>, in order.</summary>
    public required IReadOnlyList<CslName> Authors { get; init; }

    /// <summary>CSL <c>container-title</c>: the newspaper or site it stands in.</summary>
    public required Written<string>? ContainerTitle { get; init; }

    /// <summary>CSL <c>publisher</c>: who answers for it first.</summary>
    public required Written<string>? Publisher { get; init; }

    /// <summary>CSL <c>issued</c>.</summary>
    public required Written<Edtf>? Issued { get; init; }

    /// <summary>CSL <c>accessed</c>.</summary>
    public required Written<Edtf>? Accessed { get; init; }

    /// <summary>CSL <c>URL</c>.</summary>
    public required Written<string>? Url { get; init; }

    /// <summary>BCP 47 tag; null where absent: then the site's.</summary>
    public required Written<string>? Language { get; init; }

    /// <summary>Other CSL text variables, by name, in the order of <see cref="Vocabulary.CslTexts"/>.</summary>
    public required IReadOnlyList<(string Name, string Value)> OtherTexts { get; init; }

    /// <summary>What may be done with its words.</summary>
    public required Written<string>? Rights { get; init; }

    /// <summary>Ids of the sources that this one repeats.</summary>
    public required IReadOnlyList<Written<string>> DerivedFrom { get; init; }

    /// <summary>Address of an archived copy.</summary>
    public required Written<string>? ArchiveUrl { get; init; }

    /// <summary>When the archived copy was made.</summary>
    public required Written<Edtf>? ArchiveDate { get; init; }

    /// <summary>A file below <c>input/snapshots/</c>.</summary>
    public required Written<string>? Snapshot { get; init; }

    /// <summary>The snapshot's SHA-256, in hexadecimal digits.</summary>
    public required Written<string>? Sha256 { get; init; }

    /// <summary>In the order written.</summary>
    public required IReadOnlyList<ParsedPassage> Passages { get; init; }

    /// <summary>The editors' note on the source.</summary>
    public required ProseText Note { get; init; }
}
