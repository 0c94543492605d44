using Explainer.Text;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Text;

[Properties(Arbitrary = [typeof(ForeignText)])]
public sealed class ProperNamesTests
{
    [Theory]
    [InlineData("The mayor told Jane Doe that the Bank of England would close.", "Jane Doe|Bank of England")]
    [InlineData("On Sunday in May, I met Theresa May and a British minister.", "Theresa May")]
    [InlineData("Jaafar al-Husseini spoke for Kata'ib Hizballah’s fighters.", "Jaafar al-Husseini|Kata'ib Hizballah")]
    [InlineData("It was Mohammed bin Salman, not Charles de Gaulle or Abu Mahdi al-Muhandis.", "Mohammed bin Salman|Charles de Gaulle|Abu Mahdi al-Muhandis")]
    [InlineData("US Secretary of State Mike Pompeo called Iraqi Prime Minister Adil Abdul-Mahdi.", "US|Mike Pompeo|Adil Abdul-Mahdi")]
    [InlineData("Two Iran-backed militias and the pro-Iran bloc met near the K-1 base.", "Iran|Iran|K-1")]
    [InlineData("NATO said that the U.S. had left. Iraq's army had not.", "NATO|U.S|Iraq")]
    [InlineData("Rockets hit Kirkuk. Kirkuk was quiet before.", "Kirkuk|Kirkuk")]
    [InlineData("Senior US officials met the President in the North.", "US")]
    [InlineData("Residents of Kirkuk fled. Supporters waited.", "Kirkuk")]
    [InlineData("Jean-Luc Dupont said: \"Nobody came.\" Then it rained.", "Jean-Luc Dupont")]
    [InlineData("The ship “Halvora” sank off Cape Linnet.", "Halvora|Cape Linnet")]
    [InlineData("It was written by J. R. Smith and St. John Rivers.", "J. R. Smith|St. John Rivers")]
    [InlineData("In Washington the State Department and the House of Representatives agreed.", "Washington|State Department|House of Representatives")]
    [InlineData("Don't say that I'm late. It's Monday.", "")]
    [InlineData("ROCKETS HIT A BASE NEAR KIRKUK", "")]
    [InlineData("rockets hit a base", "")]
    [InlineData("The Martin Luther King of our day met Queen Mary.", "Martin Luther King|Mary")]
    [InlineData("قالت الوزارة", "")]
    [InlineData("", "")]
    public void Names_are_told_from_other_words_with_capitals(string text, string names) =>
        Assert.Equal(names, string.Join('|', ProperNames.In(text).Select(name => name.In(text))));

    [Property]
    public bool Names_follow_one_another_and_are_never_empty(ForeignText text)
    {
        var end = 0;
        foreach (var name in ProperNames.In(text.Value))
        {
            if (name.Start < end || name.Length < 1 || name.End > text.Value.Length)
                return false;
            end = name.End;
        }
        return true;
    }
}
