using Explainer.Check.Support;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Support;

/// <summary>FC405: a proper name in a claim that no passage which carries it has.</summary>
public sealed class NameNotInPassage : Rule
{
    // A claim with more is a list, and no one passage has it all.
    private const int MostNames = 12;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC405", "name-not-in-passage", Level.Note);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site)
    {
        var known = new KnownNames(site);
        // The words of a mark are often another name for the claim.
        return SupportCase.In(site).Where(text => !text.IsMark).SelectMany(text => Check(text, known, site));
    }

    private IEnumerable<Finding> Check(SupportCase text, KnownNames known, Site site)
    {
        var names = text.Read.Names;
        if (names.Count is 0 or > MostNames || text.Read.ContentWords.Count > Overlap.MostWords)
            yield break;
        if (text.Passages.Any(passage => Overlap.IsForeign(passage, site)))
            yield break;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var words = name.In(text.Text);
            if (!IsTelling(words) || !seen.Add(words) || Find(text, known, name) is not { } missed || known.IsGiven(text.Claim, name))
                continue;
            var (passage, rival) = missed;
            var said = rival is { } other ? $" It has \"{other.In(passage.Carrying.Value)}\"." : "";
            var where = text.Passages.Count == 1 ? passage.ToString() : $"any of the {text.Passages.Count} passages that the claim rests on";
            yield return At(
                text.Locate(name),
                $"\"{words}\" is not named in {where}.{said} Cite a passage that names it, or leave it out.",
                text.Claim) with
            {
                Compared = new(text.Marked(name), new(passage.ToString(), passage.Carrying.Value, rival is { } marked ? [marked] : [])),
            };
        }
    }

    // "Y17000", "XX": what has a single letter is no more than a number.
    private static bool IsTelling(string name)
    {
        var first = '\0';
        foreach (var c in name)
        {
            if (first != '\0' && char.IsLetter(c) && c != first)
                return true;
            if (first == '\0' && char.IsLetter(c))
                first = c;
        }
        return false;
    }

    /// <summary>The passage that comes nearest to a name, with what it has instead; null where one has the name.</summary>
    private static (Passage Passage, TextSpan? Rival)? Find(SupportCase text, KnownNames known, TextSpan name)
    {
        (Passage, TextSpan?)? nearest = null;
        foreach (var passage in text.Passages)
        {
            if (known.IsNamed(text.Claim, name, passage, out var rival))
                return null;
            if (nearest is null or { Item2: null })
                nearest = (passage, rival);
        }
        return nearest;
    }
}
