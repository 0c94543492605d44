using Explainer.Parse.Prose;
using Explainer.Text;

namespace Explainer.Resolve;

/// <summary>A sentence of a page's prose that says something which can be checked.</summary>
/// <param name="Words">The sentence without markup.</param>
/// <param name="At">Where it begins; its length ends with the line.</param>
/// <param name="LastLine">The line that it ends on, from 1.</param>
/// <param name="Signs">What in it can be checked, two or more, each with the first words that show it;
/// of a covered sentence nobody looks for all.</param>
/// <param name="Mark">The first claim mark that stands in it, or over it; null where none does.</param>
public sealed record CheckWorthySentence(
    string Words, Location At, int LastLine, IReadOnlyList<(CheckSign Sign, string Words)> Signs, ClaimMark? Mark)
{
    /// <summary>A claim mark stands in it, or over it.</summary>
    public bool IsCovered => Mark is not null;
}
