using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Coverage;

/// <summary>FC701: a sentence of prose that says something which can be checked, and stands under no claim.</summary>
public sealed class UncitedSentence : Rule
{
    private const int LongestShown = 90;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC701", "uncited-sentence", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site)
    {
        foreach (var page in site.Coverage.Pages)
        {
            foreach (var sentence in page.Uncovered)
                yield return Uncited(sentence);
        }
    }

    private Finding Uncited(CheckWorthySentence sentence) => At(
        sentence.At,
        $"\"{Shown(sentence.Words)}\" has {Listed(sentence.Signs.Select(Name).ToList())}, and no claim stands in it. "
        + "Mark the words that a claim carries, [words](claim:id), or list the claim first; what is no claim can be said without them.") with
    {
        LastLine = sentence.LastLine,
    };

    private static string Name((CheckSign Sign, string Words) sign) => sign.Sign switch
    {
        CheckSign.Figure => $"a figure ({sign.Words})",
        CheckSign.Date => $"a date ({sign.Words})",
        CheckSign.Quotation => "a quotation",
        CheckSign.Report => $"a name that reports ({sign.Words})",
        CheckSign.Superlative => $"a superlative ({sign.Words})",
        _ => $"a comparison ({sign.Words})",
    };

    private static string Listed(List<string> names) => string.Join(", ", names.SkipLast(1)) + " and " + names[^1];

    private static string Shown(string sentence)
    {
        if (sentence.Length <= LongestShown)
            return sentence.TrimEnd('.');
        var end = sentence.LastIndexOf(' ', LongestShown);
        return sentence[..(end > 0 ? end : LongestShown)].TrimEnd(',', ';', ':', ' ') + " …";
    }
}
