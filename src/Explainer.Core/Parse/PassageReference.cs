namespace Explainer.Parse;

/// <summary>The name of a passage: <c>source#passage</c>.</summary>
/// <param name="SourceId">The id of a source.</param>
/// <param name="PassageId">The id of one of its passages.</param>
/// <param name="At">Where the reference stands.</param>
public sealed record PassageReference(string SourceId, string PassageId, Location At)
{
    /// <summary><c>source#passage</c>.</summary>
    public override string ToString() => $"{SourceId}#{PassageId}";

    /// <summary>Reads <c>source#passage</c>.</summary>
    /// <returns>Null where one of the two is missing.</returns>
    public static PassageReference? Of(string text, Location at)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        return hash <= 0 || hash == text.Length - 1 ? null : new(text[..hash], text[(hash + 1)..], at);
    }
}
