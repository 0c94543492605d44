using Explainer.Text;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Text;

public sealed class ReadableTextTests
{
    [Theory]
    [InlineData("article.txt")]
    [InlineData("article")]
    [InlineData("html")]
    public void Plain_text_comes_back_as_it_is(string path) => Assert.Equal(" <p>a\r\n\n b ", ReadableText.Of(" <p>a\r\n\n b ", path));

    [Theory]
    [InlineData("a.html")]
    [InlineData("a/b.HTM")]
    [InlineData("a.xhtml")]
    public void The_ending_of_the_name_tells_HTML(string path) => Assert.Equal("a & b", ReadableText.Of("<p>a &amp; b", path));

    [Theory]
    [InlineData("<h1>One</h1><p>two <b>three</b>,\n four</p>five", "One\ntwo three, four\nfive")]
    [InlineData("one<br>two<br><br>three", "one\ntwo\nthree")]
    [InlineData("<ul><li>one<li>two<ul><li>three</ul></ul>", "one\ntwo\nthree")]
    [InlineData("<table><tr><th>a<td>b</tr><tr><td>c<td>d</table>", "a b\nc d")]
    [InlineData("<p>one</p> <div> <p> two </p> </div>", "one\ntwo")]
    [InlineData("<p>in<i>di</i>visible <a href=x>link</a>.", "indivisible link.")]
    [InlineData("<blockquote>“one”</blockquote><p></p>two", "“one”\ntwo")]
    public void Each_block_is_one_line(string html, string text) => Assert.Equal(text, Html(html));

    [Theory]
    [InlineData("<script>x</script><style>x</style><template>x</template><noscript>x</noscript>")]
    [InlineData("<nav>x</nav><aside>x</aside><header>x</header><footer>x</footer>")]
    [InlineData("<form><input value=x><p>x</form><button>x</button>")]
    [InlineData("<p hidden>x</p><p aria-hidden=true>x</p><p style='color: red; DISPLAY : none'>x</p>")]
    [InlineData("<svg><text>x</text></svg><!-- x --><iframe>x</iframe>")]
    public void What_readers_do_not_read_is_left_out(string html) => Assert.Equal("one\ntwo", Html($"<title>x</title><p>one</p>{html}<p>two</p>"));

    [Theory]
    [InlineData("<article><header><h1>one</h1></header><footer>two</footer></article>")]
    [InlineData("<form><main>one<p>two</main></form>")]
    [InlineData("<body style='display:none'><p>one<p>two")]
    [InlineData("<p aria-hidden=false>one<p style='display:block'>two")]
    public void What_only_looks_like_it_stays(string html) => Assert.Equal("one\ntwo", Html(html));

    [Theory]
    [InlineData("<p>one <b>two<p>three</b></div></p", "one two\nthree")]
    [InlineData("<table>one<tr><td>two", "one\ntwo")]
    [InlineData("", "")]
    [InlineData("<", "<")]
    public void Broken_HTML_is_read_all_the_same(string html, string text) => Assert.Equal(text, Html(html));

    [Theory]
    [InlineData("<p>He said <q>no</q> twice", "He said “no” twice")]
    [InlineData("<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字", "漢字")]
    [InlineData("<p>one<sup class='reference'><a href=#1>[1]</a></sup> <a role=doc-noteref>2</a>two", "one two")]
    [InlineData("<div role=banner>x</div><div role='navigation'>x</div>one<div role=main>two</div>", "one\ntwo")]
    [InlineData("<p>one<span style='visibility:hidden'>x</span><wbr>two", "onetwo")]
    public void Marks_that_readers_see_are_there_and_others_are_not(string html, string text) => Assert.Equal(text, Html(html));

    [Theory]
    [InlineData("wire-story")]
    [InlineData("wiki-page")]
    [InlineData("press-release")]
    public void Saved_page_gives_the_words_that_its_readers_read(string name)
    {
        var folder = Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Text", "Pages");
        Assert.Equal(File.ReadAllText(Path.Combine(folder, name + ".txt")).TrimEnd('\n'), Html(File.ReadAllText(Path.Combine(folder, name + ".html"))));
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<ul><li>")]
    [InlineData("<b>")]
    [InlineData("<div></span>")]
    [InlineData("<b><div></b>")]
    [InlineData("<div><table><td></div>")]
    [InlineData("<svg><g>")]
    public void Elements_nested_thousands_deep_are_not_read(string tags) => Assert.Null(ReadableText.Of(string.Concat(Enumerable.Repeat(tags, 40_000)) + "x", "page.html"));

    [Theory]
    [InlineData("<p>")]
    [InlineData("<li>")]
    [InlineData("<br>")]
    [InlineData("<a name=x>")]
    [InlineData("<div><span></div>")]
    [InlineData("<table><tr><td></table>")]
    [InlineData("<svg><path/></svg>")]
    public void Tags_that_end_by_themselves_or_with_others_may_be_many(string tags) =>
        Assert.Equal("x", Html(string.Concat(Enumerable.Repeat(tags, 3000)) + "<p>x"));

    [Fact]
    public void Picture_of_many_parts_is_passed_over() => Assert.Equal("x", Html($"<svg>{string.Concat(Enumerable.Repeat("<path/>", 3000))}</svg>x"));

    [Fact]
    public void Elements_nested_hundreds_deep_are_read() => Assert.Equal("x", Html(string.Concat(Enumerable.Repeat("<div>", 900)) + "x"));

    [Property]
    public bool Nothing_makes_it_throw(string? html) => Html("<p>" + html) is not null;

    private static string Html(string html)
    {
        var text = ReadableText.Of(html, "page.html");
        Assert.NotNull(text);
        return text;
    }
}
