using Explainer.Check.Support;
using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Support;

/// <summary>FC407: what the source leaves to somebody else's word, and the claim states as fact.</summary>
public sealed class DroppedAttribution : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC407", "dropped-attribution", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site)
    {
        var known = new KnownNames(site);
        return SupportCase.In(site)
            .Where(text => !text.IsMark && text.Claim.Kind == ClaimKind.Assertion && !AttributedWords.IsAttributed(text.Read))
            .Select(text => Check(text, known))
            .OfType<Finding>();
    }

    // One passage that says so by itself is enough.
    private Finding? Check(SupportCase text, KnownNames known)
    {
        if (text.Read.ContentWords.Count is 0 or > Overlap.MostWords)
            return null;
        Finding? first = null;
        foreach (var passage in text.Passages)
        {
            if (Check(text, passage, known) is not { } finding)
                return null;
            first ??= finding;
        }
        return first;
    }

    private Finding? Check(SupportCase text, Passage passage, KnownNames known)
    {
        if (AttributedWords.Of(text.Read, passage.Carrying) is { } attribution)
            return Found(text, passage, $"says it with \"{attribution.Span.In(passage.Carrying.Value).Trim()}\"", attribution.Span);
        if (passage.Speaker is not { } speaker || known.Mentions(text.Read, speaker))
            return null;
        var overlap = Overlap.Of(text.Read.ContentWords, passage.Carrying, new(0, passage.Carrying.Value.Length));
        if (overlap < AttributedWords.LeastOverlap)
            return null;
        return Found(text, passage, $"has it from {speaker.Name}", null);
    }

    private Finding Found(SupportCase text, Passage passage, string what, TextSpan? words) =>
        At(
            text.Locate(new(0, text.Text.Length)),
            $"The claim \"{text.Claim.Id}\" is stated as fact, and {passage} {what}. Say whose word it is.",
            text.Claim) with
        {
            Compared = new(text.Marked(), new(passage.ToString(), passage.Carrying.Value, words is { } span ? [span] : [])),
        };
}
