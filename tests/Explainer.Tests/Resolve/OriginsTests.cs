using Xunit;

namespace Explainer.Tests.Resolve;

public sealed class OriginsTests
{
    [Fact]
    public void Sources_of_different_publishers_are_independent() => Assert.Equal(2, Count("a b", ("a", "publisher: X"), ("b", "publisher: Y")));

    [Fact]
    public void Sources_of_one_publisher_count_once() => Assert.Equal(1, Count("a b", ("a", "publisher: X"), ("b", "publisher: x")));

    [Fact]
    public void Sources_without_a_publisher_are_their_own_origins() => Assert.Equal(2, Count("a b", ("a", "type: book"), ("b", "type: book")));

    [Fact]
    public void Source_without_a_publisher_is_not_the_publisher_of_its_name() => Assert.Equal(2, Count("a b", ("a", "type: book"), ("b", "publisher: a")));

    [Fact]
    public void Repost_goes_back_to_what_it_repeats() =>
        Assert.Equal(1, Count("wire repost", ("wire", "publisher: Wire"), ("repost", "publisher: Paper\nderived-from: [wire]")));

    [Fact]
    public void Two_reposts_of_one_wire_count_once() =>
        Assert.Equal(1, Count("b c", ("wire", "publisher: Wire"), ("b", "publisher: B\nderived-from: [wire]"), ("c", "publisher: C\nderived-from: [wire]")));

    [Fact]
    public void Chain_is_followed_to_its_end()
    {
        var site = Site(("a", "publisher: A"), ("b", "publisher: B\nderived-from: [a]"), ("c", "publisher: C\nderived-from: [b]")).Site;
        Assert.Equal(["a"], site.SourcesById["c"].Origins);
        Assert.Equal(["b"], site.SourcesById["a"].RepeatedBy.Select(source => source.Id));
    }

    [Fact]
    public void Source_of_two_wires_joins_them() =>
        Assert.Equal(1, Count("a b both", ("a", "publisher: A"), ("b", "publisher: B"), ("both", "derived-from: [a, b]")));

    [Fact]
    public void Circle_is_one_origin()
    {
        var build = Site(("a", "publisher: A\nderived-from: [b]"), ("b", "publisher: B\nderived-from: [a]"));
        Assert.Equal(["a", "b"], build.Site.SourcesById["a"].Origins);
        Assert.Equal(1, Count("a b", ("a", "publisher: A\nderived-from: [b]"), ("b", "publisher: B\nderived-from: [a]")));
    }

    [Fact]
    public void Source_that_repeats_itself_is_its_own_origin() => Assert.Equal(1, Count("a", ("a", "publisher: A\nderived-from: [a]")));

    [Fact]
    public void Source_that_repeats_something_unknown_is_its_own_origin() => Assert.Equal(1, Count("a", ("a", "derived-from: [nothing]")));

    [Fact]
    public void Only_carrying_citations_count() =>
        Assert.Equal(1, SmallSite.Of(
            ("p.md", "---\ntitle: P\nclaims:\n  - { id: it, text: It., citations: [a#p, { passage: b#p, stance: context }] }\n---\n"),
            Source("a", "publisher: A"),
            Source("b", "publisher: B")).Site.ClaimsById["it"].IndependentOrigins);

    [Fact]
    public void Claim_without_citations_has_no_origin() => Assert.Equal(0, Count(""));

    private static int Count(string cited, params (string Id, string Keys)[] sources) =>
        SmallSite.Of([
            ("p.md", $"---\ntitle: P\nclaims:\n  - id: it\n    text: It.\n{(cited.Length == 0 ? "" : $"    citations: [{string.Join(", ", cited.Split(' ').Select(id => id + "#p"))}]\n")}---\n"),
            .. sources.Select(source => Source(source.Id, source.Keys))]).Site.ClaimsById["it"].IndependentOrigins;

    private static SiteBuild Site(params (string Id, string Keys)[] sources) => SmallSite.Of(sources.Select(source => Source(source.Id, source.Keys)).ToArray());

    private static (string, string) Source(string id, string keys) =>
        ($"sources/{id}.md", $"---\ntitle: {id}\n{keys}\npassages: [{{ id: p, paraphrase: It was so. }}]\n---\n");
}
