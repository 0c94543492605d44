using Explainer.Text;
using Xunit;

namespace Explainer.Tests.Text;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("citation", "citations")]
    [InlineData("ciattions", "citations")]
    [InlineData("CITATIONS", "citations")]
    [InlineData("tilte", "title")]
    [InlineData("zebra", null)]
    [InlineData("", null)]
    public void A_slip_of_the_keyboard_finds_the_name_that_was_meant(string written, string? name) =>
        Assert.Equal(name, NearestName.To(written, ["title", "citations", "date"]));
}
