using Explainer.Parse;
using Xunit;

namespace Explainer.Tests.Parse;

/// <summary>Keys and values that the content model does not take.</summary>
public sealed class KeysTests
{
    [Theory]
    [InlineData("a.md", "titel: A", "titel", "a page")]
    [InlineData("a.md", "title: A\nclaims: [{ id: b, text: B., citation: s#p }]", "citation", "a claim")]
    [InlineData("a.md", "title: A\nclaims: [{ id: b, text: B., citations: [{ passage: s#p, stanc: partly }] }]", "stanc", "a citation")]
    [InlineData("a.md", "title: A\nclaims: [{ id: b, text: B., correction: { date: 2020, text: No., by: me } }]", "by", "a correction")]
    [InlineData("a.md", "title: A\nclaims: [{ id: b, text: B., allow: [{ rule: FC201, reason: No., until: 2020 }] }]", "until", "a suppression")]
    [InlineData("sources/s.md", "title: S\nurl: https://a.example", "url", "a source")]
    [InlineData("sources/s.md", "title: S\nauthor: [{ family: Doe, first: Jane }]", "first", "a name")]
    [InlineData("sources/s.md", "title: S\npassages: [{ id: p, paraphrase: It., page: 3 }]", "page", "a passage")]
    [InlineData("people/p.md", "name: P\ntitle: Dr", "title", "a person")]
    [InlineData("people/p.md", "name: P\naffiliation: [{ role: R, org: O }]", "org", "an affiliation")]
    public void Key_that_nobody_reads_is_a_fault(string name, string yaml, string key, string owner)
    {
        var fault = Assert.Single(SmallSite.Of((name, $"---\n{yaml}\n---\n")).Parsed.Faults.OfType<Fault.UnknownKey>());
        Assert.Equal((key, owner), (fault.Key, fault.Owner));
        Assert.Equal(key.Length, fault.At.Length);
        Assert.NotEmpty(fault.Known);
    }

    [Theory]
    [InlineData("type: xyzzy", "an item type of CSL, such as ")]
    [InlineData("passages: [{ id: p, paraphrase: It., label: xyzzy }]", "a locator label of CSL, such as ")]
    public void Long_list_of_names_is_told_by_what_they_are(string yaml, string expected)
    {
        var fault = Assert.Single(SmallSite.Of(("sources/s.md", $"---\ntitle: S\n{yaml}\n---\n")).Parsed.Faults.OfType<Fault.WrongType>());
        Assert.StartsWith(expected, fault.Expected, StringComparison.Ordinal);
        Assert.True(fault.Expected.Length < 200, fault.Expected);
    }

    [Theory]
    [InlineData("title: [A]", "title", "a single value", "a list")]
    [InlineData("title: A\nauthors: editors", "authors", "a list", "\"editors\"")]
    [InlineData("title: A\nauthors: [{ id: editors }]", "authors", "a list of texts", "a mapping")]
    [InlineData("title: A\ndraft: yes", "draft", "true or false", "\"yes\"")]
    [InlineData("title: A\norder: first", "order", "a whole number", "\"first\"")]
    [InlineData("title: A\norder: -1", "order", "a whole number", "\"-1\"")]
    [InlineData("title: A\nclaims: { id: b }", "claims", "a list", "a mapping")]
    [InlineData("title: A\nclaims: [b]", "claims", "a list of mappings", "\"b\"")]
    [InlineData("title: A\nclaims: [{ id: b, text: B., citations: s#p }]", "citations", "a list", "\"s#p\"")]
    [InlineData("title: A\nclaims: [{ id: b, text: B., citations: [s] }]", "citations", "a passage, as source#passage", "\"s\"")]
    [InlineData("title: A\nclaims: [{ id: b, text: B., citations: [[s#p]] }]", "citations", "a list of passages, each source#passage or a mapping", "a list")]
    [InlineData("title: A\nclaims: [{ id: b, text: B., correction: No }]", "correction", "a mapping", "\"No\"")]
    public void Value_of_another_kind_is_a_fault(string yaml, string key, string expected, string found)
    {
        var fault = Assert.Single(SmallSite.Of(("a.md", $"---\n{yaml}\n---\n")).Parsed.Faults.OfType<Fault.WrongType>());
        Assert.Equal((key, expected, found), (fault.Key, fault.Expected, fault.Found));
    }

    [Theory]
    [InlineData("kind: statment", "kind", "statement")]
    [InlineData("kind: statement, act: denie", "act", "denies")]
    [InlineData("citations: [{ passage: s#p, stance: support }]", "stance", "supports")]
    [InlineData("kind: something", "kind", null)]
    public void Word_outside_the_vocabulary_is_a_fault_with_the_nearest(string keys, string key, string? meant)
    {
        var fault = Assert.Single(SmallSite.Of(("a.md", $"---\ntitle: A\nclaims: [{{ id: b, text: B., {keys} }}]\n---\n")).Parsed.Faults.OfType<Fault.WrongType>());
        Assert.Equal((key, meant), (fault.Key, fault.Meant));
    }

    [Theory]
    [InlineData("2019-02-31")]
    [InlineData("31.12.2019")]
    [InlineData("yesterday")]
    public void Date_that_is_none_is_a_fault_and_no_date(string date)
    {
        var build = SmallSite.Of(("a.md", $"---\ntitle: A\ndate: {date}\n---\n"));
        var fault = Assert.IsType<Fault.InvalidDate>(Assert.Single(build.Parsed.Faults));
        Assert.Equal((date, new Location("input/a.md", 3, 7, date.Length)), (fault.Text, fault.At));
        Assert.Null(build.Parsed.Pages[0].Date);
    }

    [Theory]
    [InlineData("Toll", "toll")]
    [InlineData("the toll", "the-toll")]
    [InlineData("a--b", "a-b")]
    [InlineData("été", "ete")]
    public void Id_that_is_no_slug_is_a_fault_with_the_nearest(string id, string meant)
    {
        var fault = Assert.IsType<Fault.InvalidId>(Assert.Single(SmallSite.Of(("a.md", $"---\ntitle: A\nclaims: [{{ id: {id}, text: B. }}]\n---\n")).Parsed.Faults));
        Assert.Equal((id, meant), (fault.Id, fault.Meant));
    }

    [Theory]
    [InlineData("notes")]
    [InlineData("main")]
    [InlineData("n1")]
    [InlineData("r1-2")]
    public void Id_that_every_page_uses_is_a_fault(string id) =>
        Assert.IsType<Fault.InvalidId>(Assert.Single(SmallSite.Of(("a.md", $"---\ntitle: A\nclaims: [{{ id: {id}, text: B. }}]\n---\n")).Parsed.Faults));

    [Theory]
    [InlineData("note")]
    [InlineData("n")]
    [InlineData("n1a")]
    [InlineData("report-1")]
    public void Id_near_those_is_free(string id) => Assert.Empty(SmallSite.Of(("a.md", $"---\ntitle: A\nclaims: [{{ id: {id}, text: B. }}]\n---\n")).Parsed.Faults);

    [Fact]
    public void Passage_is_either_exact_or_a_paraphrase()
    {
        var faults = SmallSite.Of(("sources/s.md", "---\ntitle: S\npassages:\n  - { id: neither }\n  - { id: both, exact: It., paraphrase: It. }\n---\n")).Parsed.Faults;
        Assert.Equal("exact or paraphrase", Assert.IsType<Fault.MissingKey>(faults[0]).Key);
        Assert.Equal("paraphrase", Assert.IsType<Fault.WrongType>(faults[1]).Key);
    }

    [Theory]
    [InlineData("https://a.example/", "https://a.example")]
    [InlineData("http://a.example:8080", "http://a.example:8080")]
    [InlineData("https://a.example/sub", null)]
    [InlineData("a.example", null)]
    [InlineData("ftp://a.example", null)]
    [InlineData("https://a.example/?q", null)]
    public void Base_url_is_a_web_address_without_a_slash_at_its_end(string written, string? read)
    {
        var build = SmallSite.Of(("site.yml", $"title: T\nbase-url: {written}\n"));
        Assert.Equal(read, build.Parsed.Settings.BaseUrl?.Value);
        Assert.Equal(read is null ? 1 : 0, build.Parsed.Faults.Count);
    }

    [Fact]
    public void Fault_in_a_folder_is_told_once() =>
        Assert.Single(SmallSite.Of(("_folder.yml", "topic: [x]\n"), ("a.md", "---\ntitle: A\n---\n"), ("b.md", "---\ntitle: B\n---\n")).Parsed.Faults);

    [Fact]
    public void Review_that_lacks_what_it_compared_is_a_fault_and_no_review()
    {
        var parsed = SmallSite.Of(("reviews.yml", "- { claim: b, passage: s#p, by: me, on: 2020-01-01, claim-text: B. }\n- words\n")).Parsed;
        Assert.Empty(parsed.Reviews);
        Assert.Equal("passage-text", Assert.Single(parsed.Faults.OfType<Fault.MissingKey>()).Key);
        Assert.Single(parsed.Faults.OfType<Fault.WrongType>());
    }

    [Fact]
    public void Site_without_a_title_misses_it() =>
        Assert.Equal("title", Assert.IsType<Fault.MissingKey>(Assert.Single(SmallSite.Of(("site.yml", "language: en\n")).Parsed.Faults)).Key);
}
