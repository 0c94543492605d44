using Explainer.Check;
using Explainer.Compose.Pages;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Xunit;

namespace Explainer.Tests.Compose;

public sealed class RulePageTests
{
    private static readonly SiteBuild Bare = SmallSite.Of(
        ("site.yml", "title: T\nrules:\n  FC201: warning\n  FC204: off\n"),
        ("a.md", "---\ntitle: A\nclaims:\n  - { id: bare, text: Bare. }\n---\n"));

    [Fact]
    public void Every_rule_is_of_one_family_and_has_a_page()
    {
        var listed = Bare.Page<RulesPage>().Families.SelectMany(family => family.Rules).ToList();
        Assert.Equal(RuleBook.Rules.Select(rule => rule.Descriptor.Id), listed.Select(rule => rule.Id));
        Assert.Equal(listed.Select(rule => rule.Address), Bare.Compose().OfType<RulePage>().Select(page => page.Address));
    }

    [Fact]
    public void Page_says_the_level_in_this_site_and_what_was_found()
    {
        var page = Bare.Page<RulePage>("/rules/FC201/");
        Assert.Equal((Level.Warning, Level.Error, 1), (page.Rule.Level, page.OwnLevel, page.Rule.Findings));
        Assert.Equal("input/a.md:4", Assert.Single(page.Findings).Place);
    }

    [Fact]
    public void Rule_that_is_turned_off_has_a_page_that_says_so() => Assert.Equal((Level.Off, 0), (Bare.Page<RulePage>("/rules/FC204/").Rule.Level, Bare.Page<RulePage>("/rules/FC204/").Rule.Findings));

    [Fact]
    public void Documentation_begins_with_the_first_section_and_holds_no_HTML() => Assert.All(Bare.Compose().OfType<RulePage>(), page =>
    {
        Assert.Equal("what-it-does", page.Documentation.Syntax.Document.Descendants<HeadingBlock>().First().GetAttributes().Id);
        Assert.Empty(page.Documentation.Syntax.Html);
    });

    [Fact]
    public void Marks_in_the_examples_are_told_from_the_files()
    {
        var examples = Bare.Page<RulePage>("/rules/FC201/").Documentation.Examples.Values.ToList();
        Assert.Contains(examples, example => example.Path.StartsWith("input/", StringComparison.Ordinal));
        Assert.Contains(examples, example => example.Lines.Any(line => line.IsReported));
        Assert.DoesNotContain(examples.SelectMany(example => example.Lines), line => line.Text.Contains("{FC201}", StringComparison.Ordinal));
    }

    [Fact]
    public void Terminal_says_reported_where_the_page_has_a_mark()
    {
        var text = RulePageText.ForReading(RuleBook.Rules[0].Descriptor);
        Assert.DoesNotContain("{FC", text, StringComparison.Ordinal);
        Assert.Contains("  ← reported\n", text, StringComparison.Ordinal);
    }
}
