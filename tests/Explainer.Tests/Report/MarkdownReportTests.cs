using Explainer.Report;
using FsCheck.Xunit;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Xunit;

namespace Explainer.Tests.Report;

[Properties(Arbitrary = [typeof(AnyMessage)])]
public class MarkdownReportTests
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private const string Before = """
        ---
        title: The dam
        claims:
          - id: dam
            text: It broke.
            citations: [report#a]
          - id: gone
            text: It was old.
            citations: [report#a]
        ---
        [It broke](claim:dam). [It was old](claim:gone).
        """;

    private const string After = """
        ---
        title: The dam
        claims:
          - id: dam
            text: It broke.
          - id: new
            text: It was | new.
            citations: [report#a]
        ---
        [It broke](claim:dam). [It was new](claim:new).
        """;

    [Fact]
    public void Summary_has_the_numbers_and_what_is_wrong_errors_first()
    {
        var summary = Reports.Print("markdown", Site(After));

        Assert.Equal("""
            ## Fact check: 1 error, 0 warnings

            | | Now |
            |---|---:|
            | Claims | 2 |
            | Citations | 1 |
            | Sources | 1 |
            | Errors | 1 |
            | Warnings | 0 |
            | Notes | 0 |
            | Suppressed | 0 |

            ### Errors and warnings: 1

            | Place | Rule | What |
            |---|---|---|
            | input/index.md\:4 | error [FC201](<https://floods.example/rules/FC201/>) | The claim \"dam\" has no citation. Add the passage that carries it under citations. |

            """.ReplaceLineEndings("\n"), summary);
    }

    [Fact]
    public void Comparison_shows_what_changed_since()
    {
        var summary = Compare(Site(Before), Site(After));

        Assert.Contains("| Errors | 0 | 1 |\n", summary, StringComparison.Ordinal);
        Assert.Contains("### Claims that stand worse: 1\n\n| Claim | Before | Now |\n|---|---|---|\n| [It broke.](<https://floods.example/claims/dam/>) | cited, quoted | uncited |\n", summary, StringComparison.Ordinal);
        Assert.Contains("### New claims: 1\n\n| Claim | Stands | Page |\n|---|---|---|\n| [It was \\| new.](<https://floods.example/claims/new/>) | cited, quoted | input/index.md |\n", summary, StringComparison.Ordinal);
        Assert.Contains("### Claims gone: 1\n\n| Id | Claim |\n|---|---|\n| gone | It was old. |\n", summary, StringComparison.Ordinal);
        Assert.Contains("### New findings: 1\n", summary, StringComparison.Ordinal);
        Assert.Contains("### Findings gone: 1\n", Compare(Site(After), Site(Before)), StringComparison.Ordinal);
        Assert.DoesNotContain("stand worse", Compare(Site(After), Site(Before)), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_changed_where_lines_only_moved()
    {
        var moved = After.Replace("claims:", "# moved\n# down\nclaims:", StringComparison.Ordinal);

        Assert.DoesNotContain("###", Compare(Site(After), Site(moved)), StringComparison.Ordinal);
    }

    [Fact]
    public void Long_lists_end_after_twenty()
    {
        var summary = Reports.Print("markdown", Reports.Of(Enumerable.Range(1, 25).Select(number => Reports.Finding($"Number {number}.")).ToArray()));

        Assert.Contains("Number 20.", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("Number 21.", summary, StringComparison.Ordinal);
        Assert.EndsWith("\nand 5 more.\n", summary, StringComparison.Ordinal);
    }

    [Property(MaxTest = 300)]
    public void Any_words_read_as_themselves_in_their_cell(AnyMessage words)
    {
        var summary = Reports.Print("markdown", Reports.Of(Reports.Finding(words.Value)));

        var row = Markdown.Parse(summary, GitHub).OfType<Table>().Last().OfType<TableRow>().Last();
        Assert.Equal(3, row.Count);
        Assert.Equal(VisibleText.Of(words.Value).Trim(), Text(row[2]));
    }

    private static string Text(Block cell) => string.Concat(((ParagraphBlock)((TableCell)cell)[0]).Inline!.Descendants().Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        _ => $"<{inline.GetType().Name}>",
    }));

    private static string Compare(CheckReport before, CheckReport after)
    {
        using var writer = new StringWriter();
        MarkdownReport.Write(writer, after, EarlierReport.Read(Reports.Print("json", before)));
        return writer.ToString();
    }

    private static CheckReport Site(string page) => Reports.Of(InputTree.Of(
        ("site.yml", "title: Floods\nbase-url: https://floods.example\n"),
        ("index.md", page),
        ("sources/report.md", "---\ntype: book\ntitle: Report\npublisher: Commission\nissued: 2024\npassages:\n  - id: a\n    exact: The dam broke.\n---\n")));
}
