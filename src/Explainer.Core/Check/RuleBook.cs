namespace Explainer.Check;

/// <summary>Every rule there is, in order of the ids. A new rule is added to this list.</summary>
public static class RuleBook
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
    ];

    /// <summary>A rule's page, as Markdown: its documentation and its fixture.</summary>
    public static string PageOf(RuleDescriptor rule)
    {
        using var stream = typeof(RuleBook).Assembly.GetManifestResourceStream($"rules/{rule.Id}.md")
            ?? throw new InvalidOperationException($"The rule {rule.Id} has no page beside it.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
