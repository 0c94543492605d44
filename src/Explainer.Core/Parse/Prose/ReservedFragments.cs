namespace Explainer.Parse.Prose;

/// <summary>Fragment identifiers that every page of the site uses for itself, so that no claim and no heading may bear them.</summary>
public static class ReservedFragments
{
    /// <summary>Whether an id is taken: <c>n1</c> and <c>r1</c> (notes and references), <c>main</c>, <c>notes</c> and the like.</summary>
    public static bool Contains(string id) =>
        id is "main" or "notes" or "unconfirmed" or "contents" or "navigation" or "site-title"
        || (id.Length > 1 && id[0] is 'n' or 'r' && id.Skip(1).All(c => char.IsAsciiDigit(c) || c == '-'));
}
