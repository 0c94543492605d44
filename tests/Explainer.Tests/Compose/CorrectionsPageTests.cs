using Explainer.Compose.Pages;
using Xunit;

namespace Explainer.Tests.Compose;

public sealed class CorrectionsPageTests
{
    private static readonly CorrectionsPage Page = SmallSite.Of(("a.md", """
        ---
        title: A
        claims:
          - { id: plain, text: Plain. }
          - { id: word, text: The new word., correction: { date: 2020-01-02, text: A word was wrong., was: The old word. } }
          - { id: silent, text: Silent., correction: { date: 2020-01-03, text: Something was wrong. } }
          - { id: gone, text: It was so., correction: { date: 2020-01-01, text: It was not., retracted: true } }
          - { id: replaced, text: Replaced., superseded-by: plain }
          - { id: lost, text: Lost., superseded-by: nothing, correction: { date: 2020-02, text: Lost. } }
        ---
        """)).Page<CorrectionsPage>();

    [Fact]
    public void Newest_come_first_undated_ones_last() =>
        Assert.Equal(["lost", "silent", "word", "gone", "replaced"], Page.Corrections.Select(correction => correction.Claim.Id));

    [Theory]
    [InlineData("word", "The old word.", "The new word.")]
    [InlineData("silent", null, "Silent.")]
    [InlineData("gone", "It was so.", null)]
    [InlineData("replaced", "Replaced.", "Plain.")]
    [InlineData("lost", "Lost.", null)]
    public void Words_that_fell_stand_beside_those_that_stand_now(string id, string? was, string? now)
    {
        var correction = Page.Corrections.Single(one => one.Claim.Id == id);
        Assert.Equal((was, now), (correction.Was, correction.Now));
    }
}
