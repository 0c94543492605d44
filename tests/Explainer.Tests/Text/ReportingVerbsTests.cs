using Explainer.Text;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Text;

[Properties(Arbitrary = [typeof(ForeignText)])]
public sealed class ReportingVerbsTests
{
    [Theory]
    [InlineData("The mayor said so, and denied that he had told anybody.", "said|denied|told")]
    [InlineData("According to the report, claims of fraud were made.", "According to")]
    [InlineData("She claims that it fell. Iran claims victory; the claims are old.", "claims|claims")]
    [InlineData("The United States and the states of Iraq", "")]
    [InlineData("Officials were announcing, alleging, admitting and testifying.", "announcing|alleging|admitting|testifying")]
    [InlineData("The river rose by two metres.", "")]
    public void Words_of_saying_are_found_in_all_their_forms(string text, string verbs) =>
        Assert.Equal(verbs, string.Join('|', ReportingVerbs.In(new ReadText(text)).Select(verb => verb.In(text))));

    [Property]
    public bool They_follow_one_another_and_are_never_empty(ForeignText text)
    {
        var end = 0;
        foreach (var verb in ReportingVerbs.In(new ReadText(text.Value)))
        {
            if (verb.Start < end || verb.Length < 1 || verb.End > text.Value.Length)
                return false;
            end = verb.End;
        }
        return true;
    }
}
