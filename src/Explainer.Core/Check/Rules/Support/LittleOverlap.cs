using Explainer.Check.Support;
using Explainer.Check.Support.Derivation;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Support;

/// <summary>FC408: a claim that has hardly a word in common with its passages.</summary>
public sealed class LittleOverlap : Rule
{
    // Of fewer words each may well have been said in another way.
    private const int LeastWords = 5;
    private const double LeastShare = 0.2;
    private const int MostDates = 40;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC408", "little-overlap", Level.Note);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site)
    {
        var known = new KnownNames(site);
        return SupportCase.In(site).Where(text => !text.IsMark).Select(text => Check(text, known, site)).OfType<Finding>();
    }

    private Finding? Check(SupportCase text, KnownNames known, Site site)
    {
        var words = text.Read.ContentWords;
        if (words.Count is < LeastWords or > Overlap.MostWords || text.Passages.Any(passage => Overlap.IsForeign(passage, site)))
            return null;
        var (all, common, plain, commonPlain) = (0, 0, 0, 0);
        var seen = new HashSet<ulong>();
        foreach (var word in words)
        {
            // "3 p.m. on Monday" has many words for "15:00".
            if (word.Span.Length == 1 || NameWords.Of(text.Text.AsSpan(word.Span.Start, word.Span.Length)) == NameWord.Time || !seen.Add(word.Root))
                continue;
            var isCommon = text.Passages.Any(passage => Overlap.HasRoot(passage.Carrying, (0, passage.Carrying.ContentWords.Count), word.Root));
            // A figure may be written in words.
            if (!isCommon && char.IsAsciiDigit(text.Text[word.Span.Start]))
                continue;
            var name = text.Read.Names.FirstOrDefault(name => name.Start <= word.Span.Start && word.Span.End <= name.End);
            if (name.Length == 0)
                (plain, commonPlain) = (plain + 1, commonPlain + (isCommon ? 1 : 0));
            else
                isCommon = isCommon || known.IsGiven(text.Claim, name) || text.Passages.Any(passage => known.IsNamed(text.Claim, name, passage, out _));
            (all, common) = (all + 1, common + (isCommon ? 1 : 0));
            // Whatever the other words are, there is enough.
            if (commonPlain > 0 && common >= words.Count * LeastShare)
                return null;
        }
        // Only the names are the same: perhaps another passage about them.
        var isAboutAnother = plain >= LeastWords - 1 && commonPlain == 0;
        if (all < LeastWords || (common >= all * LeastShare && !isAboutAnother))
            return null;
        if (HasFigureOrDate(text))
            return null;
        var where = text.Passages.Count == 1 ? text.Passages[0].ToString() : $"the {text.Passages.Count} passages that it rests on";
        var rest = common == 0 ? "no word" : common == 1 ? "one word" : $"{common} words";
        return At(text.Locate(new(0, text.Text.Length)), $"The claim \"{text.Claim.Id}\" has {rest} of {all} in common with {where}. See whether another passage was meant.", text.Claim) with
        {
            Compared = new(text.Marked(), new(text.Passages[0].ToString(), text.Passages[0].Carrying.Value, [])),
        };
    }

    // A row of a table has figures, dates and names, and hardly a word.
    private static bool HasFigureOrDate(SupportCase text)
    {
        if (text.Read.Figures.Count > 0)
        {
            var derivation = new FigureDerivation(text.Text, text.Given, text.Passages);
            if (text.Read.Figures.Any(figure => text.Given.Any(other => FigureComparison.Carries(figure, other.Figure)) || derivation.Yields(figure, null)))
                return true;
        }
        if (text.Read.Dates.Count == 0)
            return false;
        var given = text.Passages.SelectMany(GivenDates.In).Take(MostDates).ToList();
        return text.Read.Dates.Take(MostDates).Any(date => given.Exists(other => DateComparison.Carries(date, other, isEnd: false)));
    }
}
