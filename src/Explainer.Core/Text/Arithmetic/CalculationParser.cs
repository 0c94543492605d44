using System.Globalization;
using Explainer.Text.Figures;

namespace Explainer.Text.Arithmetic;

/// <summary>Reads a calculation and does it; see <see cref="Calculation"/> for the grammar.</summary>
internal sealed class CalculationParser(string text)
{
    // Nobody nests as deep, and a call of the parser goes with each.
    private const int MostDepth = 32;

    private const string MissingNumber = "a number is missing";
    private const string MissingSign = "a sign between two numbers is missing";
    private const string NoPart = "this is no part of a calculation";
    private const string TooLarge = "the number is too large";

    private readonly FigureTokens tokens = CalculationTokens.In(text);
    private readonly List<Operand> operands = [];
    private int at;
    private int depth;
    private CalculationFault? fault;

    private bool IsShapedLikeDay =>
        at + 4 < tokens.Count
        && tokens[at].Span.Length == 4
        && At(at + 1) == "−"
        && tokens[at + 2].Span.Length == 2
        && At(at + 3) == "−"
        && tokens[at + 4].Span.Length == 2
        && tokens[at + 4].Span.End - tokens[at].Span.Start == 10
        && Enumerable.Range(at, 5).All(index => tokens.IsNumber(index) || At(index) == "−");

    public Calculation Read()
    {
        var equations = new List<Equation>();
        do
        {
            if (ReadEquation() is { } equation)
                equations.Add(equation);
        }
        while (fault is null && Take(";") && at < tokens.Count);
        if (fault is null && at < tokens.Count)
        {
            Fail(Sign switch
            {
                ")" => "nothing opens this parenthesis",
                "(" => MissingSign,
                _ => tokens.IsNumber(at) ? MissingSign : NoPart,
            });
        }
        return new(equations, fault);
    }

    private string Sign => At(at);

    private string At(int index) => tokens.Word(index);

    private Equation? ReadEquation()
    {
        var sides = new List<EquationSide>();
        for (var isRounded = false; ;)
        {
            var (first, operand) = (at, operands.Count);
            if (ReadSum() is not ({ } value, _))
                return null;
            var start = tokens[first].Span.Start;
            sides.Add(new(new(start, tokens[at - 1].Span.End - start), value, operands.GetRange(operand, operands.Count - operand), isRounded));
            if (Sign is not ("=" or "≈"))
                break;
            isRounded = Sign == "≈";
            at++;
            // "= about 38%", "=~ 38%"
            while (Sign is "about" or "around" or "roughly" or "approximately" or "some" or "nearly" or "almost" or "≈")
                (isRounded, at) = (true, at + 1);
        }
        if (sides.Count == 1 && (at == tokens.Count || Sign == ";"))
            Fail("there is no result");
        return sides.Count > 1 ? new(sides) : null;
    }

    /// <summary>What a sum comes to, and how many terms it has; null where it cannot be read.</summary>
    private (Quantity? Value, int Terms) ReadSum()
    {
        if (ReadProduct() is not { } value)
            return default;
        var terms = 1;
        for (; Sign is "+" or "−"; terms++)
        {
            var sign = at++;
            if (ReadProduct() is not { } term)
                return default;
            var sum = At(sign) == "+" ? value.Plus(term) : value.Minus(term);
            if (sum is null)
            {
                var hasDay = value.Day is not null || term.Day is not null;
                return (Fail(sign, hasDay ? "a day can be taken from a day, or moved by whole days or weeks" : TooLarge), 0);
            }
            value = sum.Value;
        }
        return (value, terms);
    }

    private Quantity? ReadProduct()
    {
        var first = operands.Count;
        if (ReadFactor() is not ({ } value, var terms))
            return null;
        while (Sign is "×" or "/" or "of" || (Sign == "divided" && At(at + 1) == "by"))
        {
            var (sign, isProduct) = (at, Sign is "×" or "of");
            at += Sign == "divided" ? 2 : 1;
            MarkFactor(first);
            first = operands.Count;
            if (ReadFactor() is not ({ } factor, _))
                return null;
            if (!isProduct && factor.Value == 0 && factor.Day is null)
                return Fail(sign, "it divides by zero");
            MarkFactor(first, countsTerms: !isProduct && terms > 1 && factor.Value == terms);
            if ((isProduct ? value.Times(factor) : value.Over(factor)) is not { } result)
                return Fail(sign, value.Day is not null || factor.Day is not null ? "a day cannot be multiplied or divided" : TooLarge);
            (value, terms) = (result, 1);
        }
        return value;
    }

    // What is multiplied, where it is one number and no parenthesis.
    private void MarkFactor(int first, bool countsTerms = false)
    {
        if (operands.Count == first + 1)
            operands[first] = operands[first] with { IsFactor = true, CountsTerms = countsTerms };
    }

    private (Quantity? Value, int Terms) ReadFactor()
    {
        var isNegative = false;
        for (; Sign is "−" or "+"; at++)
            isNegative ^= Sign == "−";
        if (Sign == "(")
            return ReadParenthesis(isNegative);
        while (Sign is "the" or "us" or "$" or "€" or "£" && at + 1 < tokens.Count)
            at++;
        var value = at < tokens.Count ? ReadNumber(isNegative) : Fail(MissingNumber);
        if (value is not null)
            SkipLabel();
        return (value, 1);
    }

    private (Quantity? Value, int Terms) ReadParenthesis(bool isNegative)
    {
        var open = at++;
        if (++depth > MostDepth)
            return (Fail(open, "its parentheses are nested too deeply"), 0);
        if (ReadSum() is not ({ } inner, var terms))
            return default;
        depth--;
        if (!Take(")"))
            return (at == tokens.Count ? Fail(open, "this parenthesis is not closed") : Fail(tokens.IsNumber(at) ? MissingSign : NoPart), 0);
        SkipLabel();
        return isNegative ? (inner.Negative ?? Fail(open, "a day has no sign"), terms) : (inner, terms);
    }

    private Quantity? ReadNumber(bool isNegative)
    {
        var first = at;
        if (ReadDay() is { } day)
            return isNegative ? Fail(first, "a day has no sign") : Add(first, day, 1);
        if (fault is not null)
            return null;
        if (ReadTime() is { } time)
            return Add(first, time, 1);
        if (FigureAmount.Read(tokens, at) is not { } number)
            return Fail(MissingNumber);
        at = number.Next;
        var unit = number.Unit == FigureUnit.Ordinal ? null : number.Unit ?? FigureUnits.At(tokens, first, at);
        if (unit?.Dimension == "points")
            unit = FigureUnit.Percent;
        // With a currency before it, "18m" is no length.
        var scale = tokens.Suffix(first) == "m" && first > 0 && At(first - 1) is "$" or "€" or "£" ? 1e6 : 1;
        if (Quantity.IsTooLarge(number.Value * scale))
            return Fail(first, TooLarge);
        var value = new Quantity((decimal)(number.Value * scale), unit);
        return Add(first, isNegative ? value.Negative!.Value : value, (decimal)(number.Step * scale));
    }

    private Quantity Add(int first, Quantity value, decimal step)
    {
        var start = tokens[first].Span.Start;
        operands.Add(new(new(start, tokens[at - 1].Span.End - start), value, step));
        return value;
    }

    /// <summary>A day in digits, <c>2019-12-29</c>, without blanks.</summary>
    private Quantity? ReadDay()
    {
        if (!IsShapedLikeDay)
            return null;
        var written = text.AsSpan(tokens[at].Span.Start, 10).ToString().Replace('−', '-').Replace('–', '-');
        if (!DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Fail("there is no such day");
        at += 5;
        return new(0) { Day = day };
    }

    /// <summary>A time of day, <c>19:20</c>, as minutes.</summary>
    private Quantity? ReadTime()
    {
        if (at + 2 >= tokens.Count || At(at + 1) != ":" || !tokens.IsNumber(at) || !tokens.IsNumber(at + 2) || tokens[at + 2].Span.Length != 2)
            return null;
        var (hour, minute) = (tokens[at].Value, tokens[at + 2].Value);
        if (hour > 24 || hour % 1 != 0 || minute >= 60)
            return null;
        at += 3;
        return new((decimal)((hour * 60) + minute), FigureUnit.Find("minutes"));
    }

    /// <summary>Goes past what says what a number counts: its unit, words, and words in parentheses.</summary>
    private void SkipLabel()
    {
        while (at < tokens.Count && !tokens.IsNumber(at))
        {
            if (Sign == "of" ? StartsNumber(At(at + 1) == "the" ? at + 2 : at + 1) : Sign == "divided" && At(at + 1) == "by")
                break;
            if (char.IsLetter(Sign[0]) || Sign is "%" or "€" or "$" or "£" or "°" or "-" or "'" or "’" or "\"" or "“" or "”")
                at++;
            else if (Sign is "/" or "." or "," && char.IsLetter(At(at + 1) is [var letter, ..] ? letter : ' ') && !StartsNumber(at + 1))
                at++;
            else if (Sign != "(" || !SkipRemark())
                break;
        }
        // "24 people." and the like.
        if (Sign == "." && at + 1 == tokens.Count)
            at++;
    }

    private bool SkipRemark()
    {
        var end = at + 1;
        while (end < tokens.Count && !tokens.IsNumber(end) && (char.IsLetter(At(end)[0]) || At(end) is "," or "." or "-" or "'" or "’"))
            end++;
        if (At(end) != ")" || end == at + 1)
            return false;
        at = end + 1;
        return true;
    }

    private bool StartsNumber(int index) =>
        index < tokens.Count && (tokens.IsNumber(index) || At(index) is "(" or "$" or "€" or "£" || NumberWords.Cardinal(At(index)) is not null);

    private bool Take(string sign)
    {
        var isThere = at < tokens.Count && Sign == sign;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private Quantity? Fail(string problem) => Fail(at, problem);

    private Quantity? Fail(int token, string problem)
    {
        fault ??= new(token < tokens.Count ? tokens[token].Span : new(text.Length, 0), problem);
        return null;
    }
}
