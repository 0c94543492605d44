namespace Explainer.Check;

/// <summary>Reads the pages of the rules, which are their documentation and, by their marked lines, their tests.</summary>
public static class RulePageText
{
    /// <summary>A rule's page as a reader of plain text gets it: what must be reported says so.</summary>
    public static string ForReading(RuleDescriptor rule)
    {
        var lines = RuleBook.PageOf(rule).TrimEnd('\n').Split('\n')
            .Select(line => Unmarked(line, rule) is { IsReported: true, Text: var text } ? $"{text}  ← reported" : line);
        return string.Concat(lines.Select(line => line + "\n"));
    }

    /// <summary>A line of an example without its marks, and whether it has one: <c> {FC201}</c> at its end, once for each finding there.</summary>
    public static (string Text, bool IsReported) Unmarked(string line, RuleDescriptor rule)
    {
        var mark = $" {{{rule.Id}}}";
        var text = line;
        while (text.EndsWith(mark, StringComparison.Ordinal))
            text = text[..^mark.Length];
        return (text, text.Length < line.Length);
    }
}
