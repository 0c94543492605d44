using System.Globalization;
using Explainer.Text.Arithmetic;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Text.Arithmetic;

public sealed class CalculationTests
{
    [Theory]
    [InlineData("63 - 39 = 24")]
    [InlineData("63−39=24")]
    [InlineData("63 – 39 = 24")]
    [InlineData("24 = 63 - 39")]
    [InlineData("1,500 + 2,400 = 3,900")]
    [InlineData("2.4bn + 1.1bn = 3.5bn")]
    [InlineData("2.4 million × 2 = 4,800,000")]
    [InlineData("0.1 + 0.2 = 0.3")]
    [InlineData("three x 4 = a dozen")]
    [InlineData("3x4 = 12")]
    [InlineData("sixty-three - two dozen = 39")]
    [InlineData("twenty - four = 16")]
    [InlineData("three hundred and twelve * 2 = 624")]
    [InlineData("2 × (3 + 4) × 5 = 70")]
    [InlineData("((2 + 3)) = 5")]
    [InlineData("10 - 3 - 2 = 5")]
    [InlineData("12 / 3 / 2 = 2")]
    [InlineData("2 + 3 × 4 = 14")]
    [InlineData("39 - 63 = -24")]
    [InlineData("-5 - -3 = -2")]
    [InlineData("19 + 6 = 25 = 50 / 2")]
    [InlineData("19 + 6 = 25; 25 + 30 = 55")]
    [InlineData("24 / 63 ≈ 38%")]
    [InlineData("24 / 63 = ~38%")]
    [InlineData("24 / 63 = about 38 percent")]
    [InlineData("24 ÷ 63 × 100 ≈ 38")]
    [InlineData("25% of 200 = 50")]
    [InlineData("half of 48 = 24")]
    [InlineData("two thirds of 63 = 42")]
    [InlineData("3/4 of 48 = 36")]
    [InlineData("1 - 38% = 62%")]
    [InlineData("100% - 38% = 62%")]
    [InlineData("38% - 36% = 2 percentage points")]
    [InlineData("63 people - 39 (rescued) = 24 dead.")]
    [InlineData("19 in Iraq + 6 in Syria = 25")]
    [InlineData("4 members of parliament + 2 = 6")]
    [InlineData("3 three-year-olds + 1 = 4")]
    [InlineData("63 minus 39 = 24")]
    [InlineData("48 divided by 2 = 24")]
    [InlineData("$2.4bn - $1.1bn = $1.3bn")]
    [InlineData("£18m × 2 = £36,000,000")]
    [InlineData("1 hour - 20 minutes = 40 minutes")]
    [InlineData("90 minutes = 1.5 hours")]
    [InlineData("6 hours × 60 = 360 minutes")]
    [InlineData("24 months / 12 = 2 years")]
    [InlineData("90 minutes / 30 minutes = 3")]
    [InlineData("5 miles × 1.609 ≈ 8 km")]
    [InlineData("100 km/h × 2 = 200")]
    [InlineData("2019-12-29 - 2019-12-27 = 2 days")]
    [InlineData("2019-12-29 - 2019-12-27 = 2")]
    [InlineData("2019-12-29 - 2019-12-27 = 48 hours")]
    [InlineData("2019-12-29 − 2019-12-15 = 2 weeks")]
    [InlineData("2019-12-27 + 2 days = 2019-12-29")]
    [InlineData("2020-01-03 - 1 week = 2019-12-27")]
    [InlineData("2020-03-10 - 1987-05-04 = 32 years")]
    [InlineData("2 days = 2019-12-29 - 2019-12-27")]
    [InlineData("1996 - 1963 = 33 years")]
    [InlineData("19:20 - 18:50 = 30 minutes")]
    [InlineData("18:30 + 15 minutes = 18:45")]
    [InlineData("(24 + 30) / 2 = 27")]
    [InlineData("1,498,200 ≈ 1.5 million")]
    public void Sum_that_comes_out_is_read(string text)
    {
        var calculation = Calculation.Read(text);

        Assert.Null(calculation.Fault);
        Assert.All(calculation.Equations, equation => Assert.Null(equation.Wrong));
        Assert.NotEmpty(calculation.Equations);
    }

    [Theory]
    [InlineData("63 - 39 = 25", "25", 24)]
    [InlineData("24 / 63 = 38%", "38%", 0.380952)]
    [InlineData("24 / 63 ≈ 40.1%", "40.1%", 0.380952)]
    [InlineData("19 + 6 = 25 = 26", "26", 25)]
    [InlineData("19 + 6 = 25; 25 + 30 = 56", "56", 55)]
    [InlineData("1,000,000,000,000 + 1 = 1,000,000,000,000", "1,000,000,000,000", 1000000000001)]
    [InlineData("2019-12-29 - 2019-12-27 = 3 days", "3 days", 2)]
    [InlineData("2020-03-10 - 1987-05-04 = 33 years", "33 years", 11999)]
    [InlineData("2 + 3 × 4 = 20", "20", 14)]
    [InlineData("90 minutes = 2 hours", "2 hours", 90)]
    public void Sum_that_does_not_come_out_says_which_side_and_what_it_should_be(string text, string side, double value)
    {
        var wrong = Calculation.Read(text).Equations.Select(equation => equation.Wrong).First(wrong => wrong is not null)!.Value;

        Assert.Equal(side, wrong.Side.Span.In(text));
        Assert.Equal(value, (double)wrong.Before.Value.Value, 6);
    }

    [Theory]
    [InlineData("", "", "a number is missing")]
    [InlineData("see above", "see above", "a number is missing")]
    [InlineData("63 - 39", "", "there is no result")]
    [InlineData("63 - = 24", "= 24", "a number is missing")]
    [InlineData("63 39 = 24", "39 = 24", "a sign between two numbers is missing")]
    [InlineData("63 - 39 =", "", "a number is missing")]
    [InlineData("(63 - 39 = 24", "= 24", "this is no part of a calculation")]
    [InlineData("(63 - 39", "(63 - 39", "this parenthesis is not closed")]
    [InlineData("63 - 39) = 24", ") = 24", "nothing opens this parenthesis")]
    [InlineData("63 ? 39 = 24", "? 39 = 24", "this is no part of a calculation")]
    [InlineData("24 / 0 = 24", "/ 0 = 24", "it divides by zero")]
    [InlineData("24 / (12 - 12) = 24", "/ (12 - 12) = 24", "it divides by zero")]
    [InlineData("2019-02-31 - 2019-02-01 = 30", "2019-02-31 - 2019-02-01 = 30", "there is no such day")]
    [InlineData("2019-12-29 + 2019-12-27 = 3", "+ 2019-12-27 = 3", "a day can be taken from a day, or moved by whole days or weeks")]
    [InlineData("2019-12-29 × 2 = 3", "× 2 = 3", "a day cannot be multiplied or divided")]
    [InlineData("9999999999999999999 + 1 = 3", "9999999999999999999 + 1 = 3", "the number is too large")]
    public void What_cannot_be_calculated_is_refused_with_its_place_and_reason(string text, string at, string problem)
    {
        var fault = Calculation.Read(text).Fault!;

        Assert.Equal((at, problem), (text[fault.Span.Start..], fault.Problem));
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("-(", ")")]
    [InlineData("2 × (", " + 1)")]
    public void Deep_parentheses_are_refused(string open, string close)
    {
        var text = string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000)) + " = 1";

        Assert.Equal("its parentheses are nested too deeply", Calculation.Read(text).Fault!.Problem);
    }

    [Theory]
    [InlineData("1 + ")]
    [InlineData("-")]
    [InlineData("1 (a ")]
    [InlineData("(a ")]
    [InlineData("1 = ")]
    [InlineData("1 of the ")]
    [InlineData("1 = 1; ")]
    [InlineData("2019-12-29 - ")]
    [InlineData("a dozen and ")]
    [InlineData("million ")]
    [InlineData("1 million ")]
    [InlineData("9")]
    public void Long_text_is_read_in_the_end(string part) =>
        Assert.NotNull(Calculation.Read(string.Concat(Enumerable.Repeat(part, 200_000))));

    [Property(MaxTest = 500)]
    public void Any_text_can_be_read_and_every_place_lies_in_it(string? any)
    {
        var text = any ?? "";
        var calculation = Calculation.Read(text);

        if (calculation.Fault is { } fault)
            Assert.InRange(fault.Span.End, fault.Span.Start, text.Length);
        AllLieInOrder(calculation, text);
    }

    [Property(MaxTest = 1000)]
    public Property Any_mixture_of_numbers_signs_and_words_can_be_read()
    {
        string[] parts =
        [
            "63", "1,500", "0", "2.5", "999999999999999999", "0.000000000000000001", "two dozen", "half of", "a", "million", "%", "+", "-", "×", "/", "(", ")", "=", "≈", ";", "of", "2019-12-29",
            "0000-00-00", "9999-12-31", "19:20", "days", "years", "decades", "people", "the", "$", "m", "tonnes", "seconds", ".", ",",
        ];
        return Prop.ForAll(Gen.Elements(parts).ListOf(24).ToArbitrary(), chosen =>
        {
            var text = string.Join(' ', chosen);
            var calculation = Calculation.Read(text);
            AllLieInOrder(calculation, text);
            foreach (var equation in calculation.Equations)
                _ = (equation.Wrong, equation.Results, equation.Start);
        });
    }

    [Property(MaxTest = 300)]
    public void Sum_of_any_numbers_comes_out_as_it_is_and_no_other_way(int one, int other, int third)
    {
        var (sum, difference) = ((long)one + other - third, (long)one - ((long)other * third));
        var ends = string.Create(CultureInfo.InvariantCulture, $"{one} + {other} - {third} = ");

        Assert.Null(Calculation.Read(ends + sum.ToString("N0", CultureInfo.InvariantCulture)).Equations.Single().Wrong);
        Assert.NotNull(Calculation.Read(ends + (sum + 1).ToString(CultureInfo.InvariantCulture)).Equations.Single().Wrong);
        Assert.Null(Calculation.Read(string.Create(CultureInfo.InvariantCulture, $"{one} - {other} × {third} = {difference}")).Equations.Single().Wrong);
    }

    private static void AllLieInOrder(Calculation calculation, string text)
    {
        var end = 0;
        foreach (var side in calculation.Equations.SelectMany(equation => equation.Sides))
        {
            Assert.InRange(side.Span.Start, end, text.Length);
            foreach (var operand in side.Operands)
            {
                Assert.InRange(operand.Span.Start, end, side.Span.End);
                end = operand.Span.End;
            }
            Assert.InRange(side.Span.End, end, text.Length);
            end = side.Span.End;
        }
    }
}
