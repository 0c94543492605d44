using Explainer.Parse.Prose;
using Xunit;

namespace Explainer.Tests.Parse;

/// <summary>Headings, links and HTML in prose.</summary>
public sealed class ProseTextTests
{
    [Theory]
    [InlineData("## The toll", "the-toll")]
    [InlineData("## The *toll*, again", "the-toll-again")]
    [InlineData("## Notes", "notes-section")]
    [InlineData("## Main", "main-section")]
    [InlineData("## n1", "n1-section")]
    [InlineData("## Die Flüße", "die-flüße")]
    public void Heading_has_a_fragment_of_its_words(string markdown, string id) => Assert.Equal(id, Assert.Single(Read(markdown).Headings).Id);

    [Fact]
    public void Headings_of_the_same_words_have_fragments_of_their_own() =>
        Assert.Equal(["toll", "toll-1", "toll-2"], Read("## Toll\n\n## Toll\n\n## Toll\n").Headings.Select(heading => heading.Id));

    [Fact]
    public void Heading_gives_way_to_a_claim_of_its_name()
    {
        var prose = Read("## Toll\n\n[24 died](claim:toll)\n");
        Assert.Equal("toll-section", prose.Headings[0].Id);
    }

    [Theory]
    [InlineData("## Toll\n\n## Toll section\n\n[24 died](claim:toll)\n")]
    [InlineData("## Toll section\n\n## Toll\n\n[24 died](claim:toll)\n")]
    [InlineData("## Notes\n\n## Notes section\n")]
    [InlineData("## *\n\n## _\n\n## Section\n")]
    [InlineData("##\n\n##\n")]
    public void Headings_never_share_a_fragment(string markdown)
    {
        var ids = Read(markdown).Headings.Select(heading => heading.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.DoesNotContain("toll", ids);
        Assert.All(ids, Assert.NotEmpty);
    }

    [Fact]
    public void Heading_knows_its_level_words_and_place()
    {
        var heading = Read("Text.\n\n### The *toll*\n").Headings[0];
        Assert.Equal((3, "The toll", new Location("input/a.md", 3, 1, 14)), (heading.Level, heading.Words, heading.At));
    }

    [Fact]
    public void Links_images_and_autolinks_are_found_with_their_words() =>
        Assert.Equal(
            [("a.md", false, "a link"), ("b.png", true, "a picture"), ("https://c.example", false, "https://c.example"), ("d.md", false, "in HTML"), ("e.png", true, "drawn")],
            Read("[a *link*](a.md) ![a picture](b.png) <https://c.example>\n\n<p><a href=\"d.md\">in HTML</a> <img src=\"e.png\" alt=\"drawn\"></p>\n")
                .Links.Select(link => (link.Target, link.IsImage, link.Words)));

    [Theory]
    [InlineData("H<sub>2</sub>O")]
    [InlineData("<details><summary>More</summary>\n\nText.\n\n</details>")]
    [InlineData("<table>\n<tr><td colspan=\"2\">x</td></tr>\n</table>")]
    [InlineData("<!-- a comment -->")]
    [InlineData("Text <!-- a comment --> text.")]
    [InlineData("<p lang=\"ar\" dir=\"rtl\">x</p>")]
    [InlineData("one<br>two<br/>three")]
    [InlineData("a < b and c > d")]
    [InlineData("<abbr title=\"a > b\">x</abbr>")]
    public void HTML_that_prose_needs_may_stand(string markdown) => Assert.All(Read(markdown).Html, html => Assert.Null(html.Violation));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<SCRIPT>alert(1)</SCRIPT>")]
    [InlineData("text <script>alert(1)</script> text")]
    [InlineData("<style>p { color: red }</style>")]
    [InlineData("<iframe src=\"/\"></iframe>")]
    [InlineData("<svg onload=alert(1)></svg>")]
    [InlineData("<p onclick=\"alert(1)\">x</p>")]
    [InlineData("<p style=\"color: red\">x</p>")]
    [InlineData("<p id=\"main\">x</p>")]
    [InlineData("<p class=\"claim\">x</p>")]
    [InlineData("<a href=\"/\" target=\"_blank\">x</a>")]
    [InlineData("<a/onclick=alert(1)>x</a>")]
    [InlineData("<form action=\"/\"></form>")]
    [InlineData("<base href=\"https://a.example/\">")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0\">")]
    [InlineData("<?php x ?>")]
    [InlineData("<!DOCTYPE html>")]
    [InlineData("<![CDATA[x]]>")]
    [InlineData("<!-- x --><script>alert(1)</script>")]
    [InlineData("<!--><script>alert(1)</script>-->")]
    [InlineData("<!-- x --!><script>alert(1)</script>-->")]
    [InlineData("text <!-- x --!><img src=x onerror=alert(1)> -->")]
    [InlineData("<!-- never closed\n\nThe rest.")]
    [InlineData("<tr onclick=\"alert(1)\"><td>x</td></tr>")]
    [InlineData("<table>\n\n<tr>\n\n<td onclick=\"alert(1)\">\n\nx\n\n</td>\n\n</tr>\n\n</table>")]
    [InlineData("<table>\n\n<tbody style=\"color: red\">\n\n</tbody>\n\n</table>")]
    [InlineData("<table>\n\n<caption onclick=\"alert(1)\">x</caption>\n\n</table>")]
    [InlineData("<div title=\"\n\nx\n\n</div>")]
    [InlineData("<div\n\nonclick=\"alert(1)\"\n\n</div>")]
    [InlineData("<p>x</p><p title='")]
    public void HTML_that_runs_loads_styles_or_hides_may_not_stand(string markdown) => Assert.Contains(Read(markdown).Html, html => html.Violation is not null);

    [Theory]
    [InlineData("<div>\n\nText.\n")]
    [InlineData("</div>\n\nText.\n")]
    [InlineData("<b><i>x</b></i>")]
    [InlineData("<div>\n\nText.\n\n</p>\n")]
    public void HTML_that_does_not_pair_up_may_not_stand(string markdown) => Assert.All(Read(markdown).Html, html => Assert.NotNull(html.Violation));

    [Theory]
    [InlineData('>')]
    [InlineData('[')]
    [InlineData('*')]
    [InlineData('(')]
    [InlineData('`')]
    [InlineData('<')]
    [InlineData('!')]
    [InlineData('#')]
    [InlineData('|')]
    public void Prose_nested_without_end_is_read(char sign)
    {
        Assert.NotNull(Read(new string(sign, 5000)));
        Assert.NotNull(Read(string.Concat(Enumerable.Repeat(sign + " ", 2000))));
        Assert.NotNull(Read(string.Concat(Enumerable.Repeat(sign + "[a](b) ", 2000))));
    }

    [Fact]
    public void List_nested_without_end_is_read() => Assert.NotNull(Read(string.Concat(Enumerable.Range(0, 100).Select(n => new string(' ', n * 2) + "- x\n"))));

    private static ProseText Read(string markdown) => ProseText.Read(markdown, "input/a.md", 0);
}
