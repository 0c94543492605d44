using Explainer.Commands;
using Explainer.Resolve;

namespace Explainer.Report;

/// <summary>Shows each claim beside its passages, so that a reviewer sees what is vouched for.</summary>
internal sealed class ReviewReport(Terminal terminal)
{
    private const string Indent = "    ";

    private TextWriter Writer => terminal.Writer;

    /// <summary>The claims with the passages that they were compared with.</summary>
    public void WriteCompared(IReadOnlyList<NewReview> reviews)
    {
        foreach (var group in reviews.GroupBy(review => review.Claim))
        {
            Writer.WriteLine(VisibleText.Of($"{group.Key.Id} ({group.Key.Page.Written.Path})"));
            WriteText("claim", group.Key.Text);
            foreach (var review in group)
                WriteText(review.Evidence.Passage.ToString(), review.Entry.PassageText);
            Writer.WriteLine();
        }
    }

    /// <summary>What was done.</summary>
    public void WriteRecorded(int count, string path) =>
        Writer.WriteLine(VisibleText.Of($"Recorded {count} {(count == 1 ? "review" : "reviews")} in {path}."));

    /// <summary>What waits to be compared, by page: what never was, what changed since, and what was compared too long ago.</summary>
    public void WritePending(Site site)
    {
        var waiting = site.Claims.Where(claim => !claim.IsFallen)
            .Select(claim => (Claim: claim, Reasons: Reasons(claim, site)))
            .Where(pair => pair.Reasons.Count > 0)
            .ToList();
        foreach (var page in waiting.GroupBy(pair => pair.Claim.Page))
        {
            Writer.WriteLine(VisibleText.Of(page.Key.Written.Path));
            foreach (var (claim, reasons) in page)
            {
                Writer.WriteLine(VisibleText.Of($"  {claim.Id}"));
                foreach (var line in reasons.SelectMany(reason => Wrapped(reason, terminal.Width - Indent.Length)))
                    Writer.WriteLine(Indent + VisibleText.Of(line));
            }
            Writer.WriteLine();
        }
        Writer.WriteLine(waiting.Count switch
        {
            0 => "Nothing waits to be compared.",
            1 => "1 claim waits to be compared.",
            var count => $"{count} claims wait to be compared.",
        });
    }

    private static List<string> Reasons(Claim claim, Site site) =>
        claim.Evidence.SelectMany(evidence => Reasons(evidence, site)).Distinct(StringComparer.Ordinal).ToList();

    private static IEnumerable<string> Reasons(Evidence evidence, Site site)
    {
        if (evidence.Review is not { } review)
        {
            if (evidence.Carries)
                yield return $"never compared with {evidence.Passage}";
            yield break;
        }
        if (review.IsClaimChanged)
            yield return $"the claim changed since {review}: {review.ClaimDifference()}";
        if (review.IsPassageChanged)
            yield return $"{evidence.Passage} changed since {review}: {review.PassageDifference()}";
        if (review.IsSnapshotChanged)
            yield return $"the snapshot of {evidence.Passage.Source.Id} changed since {review}";
        if (review.IsExpired(site))
            yield return $"{review} of {evidence.Passage} is too old";
    }

    private void WriteText(string label, string text)
    {
        Writer.WriteLine(VisibleText.Of($"  {label}"));
        foreach (var line in Wrapped(text, terminal.Width - Indent.Length))
            Writer.WriteLine(Indent + VisibleText.Of(line));
    }

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }
            line = line.Length == 0 ? word : $"{line} {word}";
        }
        if (line.Length > 0)
            yield return line;
    }
}
