namespace Explainer.Parse.Prose;

/// <summary>HTML written in Markdown.</summary>
/// <param name="Html">A tag, or a block of them.</param>
/// <param name="Violation">What of it is outside the allow-list, as a clause; null where all of it may stand.</param>
/// <param name="At">Where it begins.</param>
public sealed record RawHtml(string Html, string? Violation, Location At)
{
    /// <summary>The closing tag of an element whose opening tag has been refused: it is left out with that, and worth no word of its own.</summary>
    public bool ClosesRefused { get; init; }
}
