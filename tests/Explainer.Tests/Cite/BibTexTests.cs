using System.Text;
using Explainer.Cite;
using Explainer.Parse;
using Explainer.Tests.Text;
using Explainer.Text;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Cite;

[Properties(Arbitrary = [typeof(ForeignText)])]
public sealed class BibTexTests
{
    private static readonly CslItem Item = new() { Id = "report", Type = "report", Title = "Profits & losses of {ACME}: 50% in_all" };

    private static readonly (string Tex, string Text)[] Commands =
    [
        (@"\textbackslash{}", @"\"), (@"\textbraceleft{}", "{"), (@"\textbraceright{}", "}"), (@"\textasciitilde{}", "~"), (@"\textasciicircum{}", "^"),
        (@"\$", "$"), (@"\&", "&"), (@"\#", "#"), (@"\%", "%"), (@"\_", "_"),
    ];

    [Property(MaxTest = 1000)]
    public void What_TeX_reads_is_what_was_written(ForeignText foreign, string any)
    {
        var text = (foreign.Value + any + @" \{}~^$&#%_").Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
        var escaped = BibTex.Escape(text);
        Assert.Equal(text, Read(escaped));
        var depth = 0;
        Assert.All(escaped, c => Assert.True((depth += c == '{' ? 1 : c == '}' ? -1 : 0) >= 0));
        Assert.Equal(0, depth);
    }

    [Fact]
    public void An_entry_keeps_the_case_of_its_title_and_has_the_id_as_its_key() =>
        Assert.Equal("@report{report,\n  title = {{Profits \\& losses of \\textbraceleft{}ACME\\textbraceright{}: 50\\% in\\_all}}\n}\n", BibTex.Of(Item));

    [Fact]
    public void Names_stay_apart_and_whole()
    {
        var entry = BibTex.Of(Item with { Authors = [new("Doe", "Jane", null), new(null, null, "Dam and Water Commission"), new("Sea and Sons", "A. B., Jr.", null)] });
        Assert.Contains("author = {Doe, Jane and {Dam and Water Commission} and {Sea and Sons}, {A. B., Jr.}}", entry, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Al-Sadr Abu Hashim")]
    [InlineData("others")]
    public void A_family_name_alone_is_not_taken_apart(string family) =>
        Assert.Contains($"author = {{{{{family}}}}}", BibTex.Of(Item with { Authors = [new(family, null, null)] }), StringComparison.Ordinal);

    [Theory]
    [InlineData("report", "institution")]
    [InlineData("book", "publisher")]
    [InlineData("webpage", "organization")]
    public void A_publisher_with_an_and_in_its_name_stays_one(string type, string field)
    {
        var entry = BibTex.Of(Item with { Type = type, Publisher = "Sea & Sons and Daughters", OtherTexts = [("publisher-place", "Bosnia and Herzegovina")] });
        Assert.Contains($"{field} = {{{{Sea \\& Sons and Daughters}}}}", entry, StringComparison.Ordinal);
        Assert.Contains("address = {{Bosnia and Herzegovina}}", entry, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_stands_in_its_journal_or_else_in_what_its_publisher_puts_out()
    {
        var article = Item with { Type = "article-newspaper", Publisher = "Herald Company" };
        Assert.Equal("@article{report,\n  title = {{Toll}},\n  journal = {Herald Company}\n}\n", BibTex.Of(article with { Title = "Toll" }));
        Assert.Equal(
            "@article{report,\n  title = {{Toll}},\n  journal = {The Herald},\n  publisher = {Herald Company}\n}\n",
            BibTex.Of(article with { Title = "Toll", ContainerTitle = "The Herald" }));
    }

    [Theory]
    [InlineData("article-journal", "number = {7}", "eid = {12}")]
    [InlineData("report", "issue = {7}", "number = {12}")]
    [InlineData("software", "issue = {7}", "number = {12}")]
    public void An_issue_and_a_number_are_two_things(string type, string issue, string number)
    {
        var entry = BibTex.Of(Item with { Type = type, OtherTexts = [("issue", "7"), ("number", "12")] });
        Assert.Contains(issue, entry, StringComparison.Ordinal);
        Assert.Contains(number, entry, StringComparison.Ordinal);
    }

    [Fact]
    public void No_field_stands_twice() => Assert.All(Vocabulary.CslTypes, type =>
    {
        var entry = BibTex.Of(Item with
        {
            Type = type, ContainerTitle = "The Herald", Publisher = "Herald Company", OtherTexts = [.. Vocabulary.CslTexts.Select(name => (name, "1"))],
        });
        var fields = entry.Split('\n').Where(line => line.Contains(" = ", StringComparison.Ordinal)).Select(line => line.Split(" = ")[0].Trim());
        Assert.Distinct(fields);
    });

    [Theory]
    [InlineData("2019-12-29", "  date = {2019-12-29},\n  year = {2019}")]
    [InlineData("2019-12-27T19:20", "  date = {2019-12-27},\n  year = {2019}")]
    [InlineData("2019~", "  date = {2019~},\n  year = {2019}")]
    [InlineData("2017/..", "  date = {2017/..},\n  year = {2017}")]
    [InlineData("../2017", "  date = {../2017}\n")]
    [InlineData("-0043", "  date = {-0043}\n")]
    [InlineData("201X", "  date = {201X}\n")]
    public void Dates_are_as_close_as_they_are_known(string written, string fields)
    {
        Assert.True(Edtf.TryParse(written, out var date, out _));
        Assert.Contains(fields, BibTex.Of(Item with { Issued = date }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("article-newspaper", "@article{", "journal = {The Herald}")]
    [InlineData("webpage", "@online{", "organization = {The Herald}")]
    [InlineData("chapter", "@incollection{", "booktitle = {The Herald}")]
    [InlineData("speech", "@misc{", "howpublished = {The Herald}")]
    public void Each_kind_of_work_has_its_type_and_says_what_it_stands_in(string type, string entry, string field)
    {
        var written = BibTex.Of(Item with { Type = type, ContainerTitle = "The Herald" });
        Assert.StartsWith(entry, written, StringComparison.Ordinal);
        Assert.Contains(field, written, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_stays_one_and_breaks_no_brace() =>
        Assert.Contains("url = {https://a.example/%7Bx%7D?y=1&z=%20#_}", BibTex.Of(Item with { Url = "https://a.example/{x}?y=1&z= #_" }), StringComparison.Ordinal);

    [Fact]
    public void Every_type_of_CSL_gives_an_entry() =>
        Assert.All(Vocabulary.CslTypes, type => Assert.Matches(@"\A@[a-z]+\{report,\n", BibTex.Of(Item with { Type = type })));

    private static string Read(string tex)
    {
        var text = new StringBuilder();
        for (var at = 0; at < tex.Length;)
        {
            var (command, meant) = Array.Find(Commands, one => string.CompareOrdinal(tex, at, one.Tex, 0, one.Tex.Length) == 0);
            Assert.False(command is null && @"\{}~^$&#%_".Contains(tex[at]), $"\"{tex[at]}\" stands bare in {tex}");
            text.Append(command is null ? tex[at] : meant);
            at += command?.Length ?? 1;
        }
        return text.ToString();
    }
}
