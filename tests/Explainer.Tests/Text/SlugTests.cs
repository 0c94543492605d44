using Explainer.Text;
using Xunit;

namespace Explainer.Tests.Text;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Who fired the rockets?", "who-fired-the-rockets")]
    [InlineData("Café Süd", "cafe-sud")]
    [InlineData("  K-1  base ", "k-1-base")]
    [InlineData("…", "")]
    public void Words_become_the_nearest_id(string words, string id) => Assert.Equal(id, Slug.From(words));

    [Theory]
    [InlineData("k1-attack", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("A", false)]
    [InlineData("é", false)]
    public void An_id_is_lower_case_ASCII_joined_by_single_hyphens(string id, bool valid) => Assert.Equal(valid, Slug.IsValid(id));

    [Fact]
    public void An_id_without_a_title_reads_as_words() => Assert.Equal("Who fired", Slug.ToWords("who-fired"));
}
