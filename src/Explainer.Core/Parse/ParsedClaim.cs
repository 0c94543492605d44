using Explainer.Text;

namespace Explainer.Parse;

/// <summary>A claim as its author wrote it. A value is null, a list empty, where the key is absent or could not be read.</summary>
public sealed record ParsedClaim
{
    /// <summary>Where the claim begins.</summary>
    public required Location At { get; init; }

    /// <summary>Null where absent; not always a slug.</summary>
    public required Written<string>? Id { get; init; }

    /// <summary>Null where absent: then an assertion.</summary>
    public required Written<ClaimKind>? Kind { get; init; }

    /// <summary>The claim in the editors' words.</summary>
    public required Written<string>? Text { get; init; }

    /// <summary>When it happened.</summary>
    public required Written<Edtf>? Date { get; init; }

    /// <summary>The id of who said it.</summary>
    public required Written<string>? Speaker { get; init; }

    /// <summary>Null where absent: then <see cref="Parse.Act.Says"/>.</summary>
    public required Written<Act>? Act { get; init; }

    /// <summary>The id of the claim or topic that a statement is about.</summary>
    public required Written<string>? About { get; init; }

    /// <summary>When it was said.</summary>
    public required Written<Edtf>? Said { get; init; }

    /// <summary>The speaker's own words.</summary>
    public required Written<string>? Quote { get; init; }

    /// <summary>Where it happened.</summary>
    public required Written<string>? Place { get; init; }

    /// <summary>Ids of topics.</summary>
    public required IReadOnlyList<Written<string>> Topics { get; init; }

    /// <summary>In the order written.</summary>
    public required IReadOnlyList<ParsedCitation> Citations { get; init; }

    /// <summary>A review's rating, an id of the scale.</summary>
    public required Written<string>? Rating { get; init; }

    /// <summary>Why a review rates as it does.</summary>
    public required Written<string>? Explanation { get; init; }

    /// <summary><c>source#passage</c> in which a reviewed claim was made.</summary>
    public required PassageReference? Appearance { get; init; }

    /// <summary>The id of the claim that takes this one's place.</summary>
    public required Written<string>? SupersededBy { get; init; }

    /// <summary>What was wrong with the claim.</summary>
    public required Correction? Correction { get; init; }

    /// <summary>The rules that may speak in vain about this claim.</summary>
    public required IReadOnlyList<Suppression> Allow { get; init; }
}
