using Explainer.Check;
using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Parse.Prose;
using Explainer.Resolve;
using Explainer.Text;
using Markdig.Syntax;

namespace Explainer.Compose;

/// <summary>Composes the list of rules, and a page for each.</summary>
internal static class RulePages
{
    public static RulesPage All(Composition composition) => new()
    {
        Address = Addresses.Rules,
        Title = composition.Titles.Rules.Title,
        Description = composition.Titles.Rules.Description,
        Breadcrumb = [composition.Home],
        Site = composition.Frame,
        Families = RuleFamily.All
            .Select(family => new RuleGroup(composition.Language.Words.Of(family), RuleBook.Rules.Where(rule => family.Has(rule.Descriptor)).Select(rule => composition.Rules.Of(rule.Descriptor)).ToList()))
            .Where(family => family.Rules.Count > 0)
            .ToList(),
    };

    public static IEnumerable<RulePage> Of(Composition composition)
    {
        var findings = composition.References.Problems.ToLookup(finding => finding.Rule.Id, StringComparer.Ordinal);
        return RuleBook.Rules.Select(rule => rule.Descriptor).Select(rule => new RulePage
        {
            Address = Addresses.OfRule(rule.Id),
            Title = $"{rule.Name} ({rule.Id})",
            Description = composition.Titles.RuleDescription,
            Breadcrumb = [composition.Home, new(composition.Titles.Rules.Title, Addresses.Rules)],
            Site = composition.Frame,
            Rule = composition.Rules.Of(rule),
            OwnLevel = rule.Level,
            Family = composition.Language.Words.Of(RuleFamily.All.First(family => family.Has(rule))),
            Documentation = Documentation(rule),
            Findings = findings[rule.Id].Select(composition.Rules.Of).ToList(),
        });
    }

    // Name and level stand above the first section, and the page says them itself.
    private static ProseView Documentation(RuleDescriptor rule)
    {
        var markdown = RuleBook.PageOf(rule);
        var text = ProseText.Read(markdown, $"rules/{rule.Id}.md", markdown.IndexOf("\n## ", StringComparison.Ordinal) + 1, takesMarks: false, []);
        var syntax = text.Syntax();
        return new ProseView
        {
            Syntax = syntax,
            FirstBlock = 0,
            BlockCount = syntax.Document.Count,
            Marks = new Dictionary<ClaimMark, ProseMark>(),
            Hrefs = syntax.Links.Zip(text.Links.Where(link => !link.IsHtml)).ToDictionary(pair => pair.First, pair => WebAddress.Of(pair.Second.Target)),
            Examples = syntax.Document.Descendants<FencedCodeBlock>().ToDictionary(block => block, block => Example(block, rule)),
        };
    }

    private static CodeExample Example(FencedCodeBlock block, RuleDescriptor rule) =>
        new(block.Arguments ?? "", block.Lines.ToString().Split('\n').Select(line => RulePageText.Unmarked(line, rule)).ToList());
}
