using System.Diagnostics;
using Explainer.Parse;
using Xunit;

namespace Explainer.Tests.Parse;

/// <summary>What of YAML is read, and what is refused.</summary>
public sealed class YamlTests
{
    [Fact]
    public void Alias_stands_for_its_anchor()
    {
        var page = SmallSite.Of(("a.md", "---\ntitle: &t A\ndescription: *t\n---\n")).Parsed.Pages[0];
        Assert.Equal("A", page.Description?.Value);
        Assert.Equal(2, page.Description?.At.Line);
    }

    [Theory]
    [InlineData("title: *nothing", 2, 8, "nothing")]
    [InlineData("title: A\ntitle: B", 3, 1, "twice")]
    [InlineData("title: A\n\"title\": B", 3, 1, "line 2")]
    [InlineData("? [a]\n: b", 2, 3, "key")]
    [InlineData("title: A\n... \nother: B", 4, 1, "document")]
    [InlineData("title: [A", 3, 1, "")]
    [InlineData("title: A\n bad: B", 3, 5, "")]
    [InlineData("title: \"\\uD800\"", 2, 8, "")]
    public void What_is_no_YAML_is_one_fault_where_it_stands(string yaml, int line, int column, string problem)
    {
        var fault = Assert.IsType<Fault.InvalidYaml>(Assert.Single(SmallSite.Of(("a.md", $"---\n{yaml}\n---\n")).Parsed.Faults));
        Assert.Equal((line, column), (fault.At.Line, fault.At.Column));
        Assert.Contains(problem, fault.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("Line:", fault.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(31, 0)]
    [InlineData(40, 1)]
    [InlineData(100_000, 1)]
    public void Depth_has_a_limit(int depth, int invalid)
    {
        var faults = SmallSite.Of(("a.md", $"---\ntitle: {new string('[', depth)}{new string(']', depth)}\n---\n")).Parsed.Faults;
        Assert.Equal(invalid, faults.OfType<Fault.InvalidYaml>().Count());
    }

    [Fact]
    public void Aliases_of_aliases_do_not_multiply()
    {
        var yaml = "a0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 25).Select(n => $"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n"));
        Assert.Equal(26, SmallSite.Of(("a.md", $"---\ntitle: A\n{yaml}---\n")).Parsed.Faults.OfType<Fault.UnknownKey>().Count());
    }

    [Fact]
    public void Mapping_of_a_hundred_thousand_keys_is_read_in_good_time()
    {
        var yaml = string.Concat(Enumerable.Range(0, 100_000).Select(n => $"k{n}: v\n"));
        var watch = Stopwatch.StartNew();
        _ = SmallSite.Of(("site.yml", $"title: T\nrules:\n  FC101: off\n  FC102: off\n"), ("sources/s.md", $"---\ntitle: S\nrights:\n  {yaml.Replace("\n", "\n  ", StringComparison.Ordinal)}\n---\n")).Parsed;
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
    }

    [Theory]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("''")]
    [InlineData("\"  \"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("")]
    public void Key_without_a_value_is_empty(string value)
    {
        var faults = SmallSite.Of(("a.md", $"---\ntitle: A\ndescription: {value}\n---\n")).Parsed.Faults;
        Assert.Equal([new Fault.MissingKey(new Location("input/a.md", 3, 1, 11), "description", "a page", IsEmpty: true)], faults);
    }

    [Fact]
    public void Null_in_quotation_marks_is_a_text() => Assert.Equal("null", SmallSite.Of(("a.md", "---\ntitle: 'null'\n---\n")).Parsed.Pages[0].Title?.Value);
}
