using Xunit;

namespace Explainer.Tests.Parse;

/// <summary>A word of a value is found in the file, however the value is quoted and folded.</summary>
public sealed class WrittenTextTests
{
    [Theory]
    [InlineData("text: At least 24 died.", "24", 8, 20)]
    [InlineData("text: \"At \\\"least\\\" 24 died.\"", "24", 8, 25)]
    [InlineData("text: 'It''s 24.'", "24", 8, 18)]
    [InlineData("text: At least\n      24 died.", "24", 9, 7)]
    [InlineData("text: >-\n      At least\n      24 died.", "24", 10, 7)]
    [InlineData("text: |\n\n      24 died.", "24", 10, 7)]
    [InlineData("text: \"\\u00e9t\\xe9 24\"", "24", 8, 24)]
    [InlineData("text: \"one \\\n      24\"", "24", 9, 7)]
    [InlineData("text: 😀 24", "24", 8, 14)]
    public void Word_of_a_text_is_found_where_it_is_typed(string yaml, string word, int line, int column)
    {
        var text = Read(yaml);
        var at = text.Locate(new(text.Value.IndexOf(word, StringComparison.Ordinal), word.Length));
        Assert.Equal(new Location("input/p.md", line, column, word.Length), at);
    }

    [Fact]
    public void Words_over_a_fold_are_found_as_far_as_their_first_line()
    {
        var text = Read("text: At least\n      24 died.");
        Assert.Equal(new Location("input/p.md", 8, 14, 5), text.Locate(new(3, 8)));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Other_line_ends_count_as_one(string lineEnd)
    {
        var text = Read("text: At least\n      24 died.", lineEnd);
        Assert.Equal(new Location("input/p.md", 9, 7, 2), text.Locate(new(9, 2)));
    }

    // Seven lines stand above the key, and four characters before it.
    private static Written<string> Read(string yaml, string lineEnd = "\n")
    {
        var page = $"---\ntitle: A\nclaims:\n  - id: a\n    kind: assertion\n    place: B\n    topics: [c]\n    {yaml}\n---\n".Replace("\n", lineEnd, StringComparison.Ordinal);
        var build = SiteBuild.Check(InputTree.Of(("p.md", page)));
        return build.Parsed.Pages[0].Claims[0].Text!;
    }
}
