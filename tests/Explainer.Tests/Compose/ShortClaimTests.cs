using Explainer.Compose.SchemaOrg;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Compose;

public sealed class ShortClaimTests
{
    [Theory]
    [InlineData("The dam broke.", "The dam broke.")]
    [InlineData("  The dam\n broke. ", "The dam broke.")]
    [InlineData(
        "The committee found that the river left its bed, and that no warning had been given to anybody in the lower town.",
        "The committee found that the river left its bed, and that no warning had…")]
    [InlineData(
        "The committee found in March that the whole river had then left its bed, at noon of that day.",
        "The committee found in March that the whole river had then left its bed…")]
    public void Long_claim_ends_between_two_words_and_says_so(string claim, string expected) => Assert.Equal(expected, ShortClaim.Of(claim));

    [Property]
    public bool It_is_short_and_a_beginning_of_the_claim(NonNull<string> words)
    {
        var claim = string.Join(' ', string.Concat(Enumerable.Repeat(words.Get, 9)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var text = ShortClaim.Of(claim);
        return text.Length < 75 && (text == claim || (text.EndsWith('…') && claim.StartsWith(text[..^1], StringComparison.Ordinal)));
    }
}
