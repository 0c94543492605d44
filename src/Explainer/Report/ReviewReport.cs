using Explainer.Commands;

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
