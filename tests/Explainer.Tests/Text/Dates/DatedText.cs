using FsCheck;
using FsCheck.Fluent;

namespace Explainer.Tests.Text.Dates;

/// <summary>The words, numbers and signs of dates, mixed at random.</summary>
public sealed record DatedText(string Value)
{
    private static readonly string[] Parts =
    [
        "29", "31", "1", "0", "63", "1990s", "90s", "19th", "2019", "2000", "1", "12/29/2019", "29.12.2019", "2019-12-29", "16-17", "1,500", "’90s", "44 BC", "AD", "A.D.", "B.C.",
        "December", "May", "March", "Dec", ".", ",", "–", "-", "/", "(", ")", "’s", "to", "and", "between", "from", "of", "the", "a", "in", "on", "at", "by", "before", "after", "since", "until",
        "early", "mid", "late", "end", "Sunday", "Friday", "evening", "last", "next", "this", "previous", "following", "two", "days", "weeks", "month", "year", "years", "decade", "century",
        "centuries", "ago", "earlier", "later", "yesterday", "tomorrow", "today", "spring", "winter", "nineties", "nineteenth", "people", "Boeing", "about", "September 11", "Feb. 29", "February 31",
    ];

    public override string ToString() => $"\"{Value}\"";

    /// <summary>How one is made; named in the tests' <see cref="FsCheck.Xunit.PropertiesAttribute"/>.</summary>
    public static Arbitrary<DatedText> Generator()
    {
        var part = Gen.Elements(Parts).SelectMany(word => Gen.Elements(" ", " ", " ", ""), (word, gap) => word + gap);
        return Gen.ListOf(part).Select(parts => new DatedText(string.Concat(parts))).ToArbitrary();
    }
}
