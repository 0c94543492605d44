using Explainer.Text;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Text;

/// <summary>Where sentences end. A bar stands between two of them.</summary>
[Properties(Arbitrary = [typeof(ForeignText)])]
public sealed class SentencesTests
{
    [Theory]
    [InlineData("Rockets hit the base on Friday.| The contractor died.| Who fired?| Nobody knows!| Still.")]
    [InlineData("Mr. Esper and Gen. Milley met Dr. J. R. Smith on Jan. 3 in Ft. Worth.| Lt. Gen. White spoke.")]
    [InlineData("The U.S. Embassy said so.| He lives in the U.S.| The embassy closed.| It is a U.S. base.")]
    [InlineData("It began at 5 p.m. Monday.| It ended at 6 a.m.| Smith left.| At 7 p.m. EST they met.| At 10 a.m. on Sunday too.")]
    [InlineData("No. 5 is here, pp. 3–4, vol. 2, Art. 51 and sec. 9.| He said no.| No.| Then he sat.| Sun shone.")]
    [InlineData("It cost 2.5 million.| It rose 0.7% to .45.| Version 2.0.1 came.| In 2019.| That was all.")]
    [InlineData("Acme Inc. Chairman Smith resigned.| He left Acme Inc.| The firm fell.| Smith Jr. was born in 1950.| He worked for Acme Corp.| It was fun.")]
    [InlineData("J.R.R. Tolkien wrote it.| George W. Bush read it.| It has vitamin C.| It helps.")]
    [InlineData("Fruits, e.g. Apples, i.e. Pomes, apples vs. Oranges, Roe v. Wade, Smith et al. (2019).| They wrote.")]
    [InlineData("He sold apples, pears, etc.| Nobody bought them.| It had etc. in it.")]
    public void Abbreviations_and_numbers_end_no_sentence(string marked) => Split(marked);

    [Theory]
    [InlineData("“The dam broke,” he said.| “It will not hold.”| The mayor left.")]
    [InlineData("“Did it break?” she asked.| “Yes!” Jane Doe said.| “Run!”| Doe fled.")]
    [InlineData("\"I came. I saw. I won,\" he said.| He left.")]
    [InlineData("He said, \"It broke.\"| \"It did not,\" she said.")]
    [InlineData("She said: ‘Go. Now.’| They went.")]
    [InlineData("He said “Stop!” and left.| «Arrêtez !» dit-il.| Fin.")]
    [InlineData("(It broke at noon.)| The mayor left (he was tired, see p. 5).| Then it rained (!) and rained.")]
    [InlineData("He wrote (He was there then.) to the court.| It agreed.")]
    [InlineData("He said „Halt. Sofort.“| Dann ging er am 29. Dezember 2019 fort.| Ende.")]
    public void Quotations_and_brackets_stay_whole(string marked) => Split(marked);

    [Theory]
    [InlineData("The dam … broke.| It […] Fell.| (...) Then it ended ... The rest is known.")]
    [InlineData("Well… yes.| No…| The end.")]
    [InlineData("It went on . . . and on.| It stopped. . . .| The end.")]
    [InlineData("I never meant that....| She left.")]
    public void Ellipses_end_a_sentence_only_before_another(string marked) => Split(marked);

    [Theory]
    [InlineData("1. The police came.| 2. They left.")]
    [InlineData("a. The police came.| IV. They left.| (3) They slept.| 4) They woke.")]
    [InlineData("They died.[4]| The town wept.[12][a]| It ended.²| More.")]
    [InlineData("He joined Yahoo! News.| She left Yahoo!| The firm fell.| Really?!| Yes.")]
    [InlineData("See https://example.com/a.b?c=D.E or write to a.b@example.com.| Node.js is not .NET.| Done.")]
    [InlineData("They bought it.| iPhones sold.| al-Abadi spoke.| So it went.")]
    [InlineData("One line\ngoes on.| Then\nends.\n\n|A new one without stop\n \n|And one more")]
    public void Numerals_addresses_and_names_are_known(string marked) => Split(marked);

    [Theory]
    [InlineData("大坝决堤了。|市长走了！|为什么？|不知道")]
    [InlineData("彼は「行く。」と言った。|終わり。")]
    [InlineData("بانڌ ٽٽي پيو۔| ڪڏهن؟| هاڻي")]
    [InlineData("बाँध टूट गया।| महापौर चले गए।")]
    [InlineData("هل انهار السد؟| نعم انهار. ثم رحل العمدة.")]
    public void Other_scripts_have_their_own_stops(string marked)
    {
        // Arabic has no capital letters, so that every stop may end its sentence.
        Split(marked.Replace("انهار. ثم", "انهار.| ثم", StringComparison.Ordinal));
    }

    [Property]
    public bool Sentences_follow_one_another_and_leave_out_only_white_space(ForeignText text)
    {
        var end = 0;
        foreach (var sentence in Sentences.In(text.Value))
        {
            if (sentence.Start < end || sentence.Length < 1 || sentence.End > text.Value.Length || !string.IsNullOrWhiteSpace(text.Value[end..sentence.Start])
                || char.IsWhiteSpace(text.Value[sentence.Start]) || char.IsWhiteSpace(text.Value[sentence.End - 1]))
                return false;
            end = sentence.End;
        }
        return string.IsNullOrWhiteSpace(text.Value[end..]);
    }

    private static void Split(string marked)
    {
        var plain = marked.Replace("|", "", StringComparison.Ordinal);
        Assert.Equal(
            marked.Split('|').Select(sentence => sentence.Trim()),
            Sentences.In(plain).Select(sentence => sentence.In(plain)));
    }
}
