using Explainer.Text;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Text;

[Properties(Arbitrary = [typeof(ForeignText)])]
public sealed class NegationTests
{
    [Theory]
    [InlineData("The dam did not pass the test.", "not>pass the test")]
    [InlineData("It didn’t stop, and nobody came.", "didn’t>stop|nobody>came")]
    [InlineData("They failed to reach the town without a boat.", "failed to>reach the town without a boat|without>a boat")]
    [InlineData("There is no evidence that it fell.", "no evidence that>it fell")]
    [InlineData("The owner denies that the mill leaked.", "denies>that the mill leaked")]
    [InlineData("None of the boats sank.", "None>of the boats sank")]
    public void What_is_denied_is_told_from_what_denies_it(string text, string negations) =>
        Assert.Equal(negations, string.Join('|', Negation.In(new ReadText(text)).Where(one => one.IsSure).Select(one => $"{one.Span.In(text)}>{one.Scope.In(text)}")));

    [Theory]
    [InlineData("Not only the bridge fell.")]
    [InlineData("No fewer than 40 houses burned, no later than noon.")]
    [InlineData("It did not open until May.")]
    [InlineData("They did not fly to Paris but to Rome.")]
    [InlineData("Doctors Without Frontiers came to No Man's Land.")]
    [InlineData("Never before had so many people voted.")]
    [InlineData("Lots No. 5 and No 6 are the United workers' under the rules.")]
    [InlineData("If it does not rain, she was denied a visa.")]
    public void A_negation_that_turns_nothing_round_is_not_sure(string text) => Assert.DoesNotContain(Negation.In(new ReadText(text)), one => one.IsSure);

    [Property]
    public bool Negations_and_their_scopes_lie_in_the_text_in_order(ForeignText text)
    {
        var end = 0;
        foreach (var one in Negation.In(new ReadText(text.Value)))
        {
            if (one.Span.Start < end || one.Span.Length < 1 || one.Span.End > text.Value.Length || one.Scope.End > text.Value.Length || (one.Scope.Length > 0 && one.Scope.Start < one.Span.End))
                return false;
            end = one.Span.End;
        }
        return true;
    }
}
