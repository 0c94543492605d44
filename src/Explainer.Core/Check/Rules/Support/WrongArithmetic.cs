using System.Globalization;
using Explainer.Check.Support;
using Explainer.Resolve;
using Explainer.Text;
using Explainer.Text.Arithmetic;

namespace Explainer.Check.Rules.Support;

/// <summary>FC409: a declared sum that does not come out, or does not lead from the passage to the claim.</summary>
public sealed class WrongArithmetic : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC409", "wrong-arithmetic", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from claim in site.Claims
        where !claim.IsFallen
        from citation in claim.Citations
        where citation.Derived is not null
        from finding in Check(new Sum(claim, citation, citation.Written.Derived!, citation.Derived!))
        select finding;

    private sealed record Sum(Claim Claim, Citation Citation, Written<string> Written, Calculation Calculation)
    {
        public string Text => Written.Value;

        public ComparedText Marked(TextSpan words) => new("derived", Text, [words]);
    }

    private IEnumerable<Finding> Check(Sum sum)
    {
        if (sum.Calculation.Fault is { } fault)
        {
            yield return Unreadable(sum, fault);
            yield break;
        }
        if (sum.Calculation.Equations.Select(equation => equation.Wrong).FirstOrDefault(wrong => wrong is not null) is { } wrong)
        {
            yield return Wrong(sum, wrong.Before, wrong.Side);
            yield break;
        }
        // Without the passage FC206 speaks.
        if (sum.Citation.Passage is { } passage)
        {
            foreach (var finding in Missing(sum, passage))
                yield return finding;
        }
        if (sum.Claim.Written.Text is not null && Unsaid(sum) is { } unsaid)
            yield return unsaid;
    }

    private Finding Unreadable(Sum sum, CalculationFault fault)
    {
        var at = fault.Span.Length == 0 ? "its end" : $"\"{sum.Text[fault.Span.Start..]}\"";
        return At(
            sum.Written.Locate(fault.Span),
            $"\"{sum.Text}\" cannot be calculated at {at}: {fault.Problem}. Write it like 63 - 39 = 24.",
            sum.Claim);
    }

    private Finding Wrong(Sum sum, EquationSide before, EquationSide side)
    {
        var (left, right) = (before.Span.In(sum.Text), side.Span.In(sum.Text));
        var result = Words(before.Value);
        var remedy = (side with { IsRounded = true }).Follows(before)
            ? "Correct it, or write ≈ where it is rounded."
            : "Correct the sum, or the figure.";
        return At(sum.Written.Locate(side.Span), $"\"{left}\" is {result}, and not \"{right}\". {remedy}", sum.Claim) with
        {
            Compared = new(sum.Marked(side.Span), new(left, result, [new(0, result.Length)])),
        };
    }

    private IEnumerable<Finding> Missing(Sum sum, Passage passage)
    {
        var stated = new StatedNumbers();
        // A sum may join the figures of several passages.
        foreach (var cited in sum.Claim.Citations.Select(citation => citation.Passage).Append(sum.Claim.Appearance).OfType<Passage>().Distinct())
        {
            stated.Add(cited.Carrying);
            // An age goes from a year of the passage to one that only its source knows.
            stated.Add(cited.Source.Written.Issued?.Value);
        }
        stated.Add(sum.Claim.Date);
        stated.Add(sum.Claim.Said);
        stated.Add(sum.Claim.Page.Written.Date?.Value);
        foreach (var equation in sum.Calculation.Equations)
        {
            foreach (var operand in equation.Start.Operands)
            {
                var words = operand.Span.In(sum.Text);
                if (stated.Have(operand, words))
                    continue;
                yield return At(
                    sum.Written.Locate(operand.Span),
                    $"\"{words}\" is no figure of {passage}."
                    + " Calculate with the figures of the passage, or cite the passage that has it.",
                    sum.Claim) with
                {
                    Compared = new(sum.Marked(operand.Span), new(passage.ToString(), passage.Carrying.Value, [])),
                };
            }
            // What came out may be used in what follows.
            stated.Add(new ReadText(string.Join('\n', equation.Sides.Select(side => side.Span.In(sum.Text)))));
        }
    }

    private Finding? Unsaid(Sum sum)
    {
        var said = new StatedNumbers();
        said.Add(sum.Claim.Read);
        foreach (var (_, mark) in sum.Claim.Marks)
            said.Add(mark.Words.Read);
        foreach (var more in new[] { sum.Claim.Written.Explanation, sum.Claim.Written.Quote }.OfType<Written<string>>())
            said.Add(new ReadText(more.Value));
        var results = sum.Calculation.Equations.SelectMany(equation => equation.Results).ToList();
        if (results.Exists(said.Say))
            return null;
        var result = results[^1].Span;
        return At(
            sum.Written.Locate(result),
            $"The sum comes to \"{result.In(sum.Text)}\", which the claim \"{sum.Claim.Id}\" does not say. Take the sum out, or correct the claim.",
            sum.Claim) with
        {
            Compared = new(new($"claim {sum.Claim.Id}", sum.Claim.Text, []), sum.Marked(result)),
        };
    }

    private static string Words(Quantity value)
    {
        if (value.Day is { } day)
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var unit = value.Unit == Text.Figures.FigureUnit.Percent ? "%" : value.Between is null ? "" : " days";
        return decimal.Round(value.Value, 6).ToString("#,0.######", CultureInfo.InvariantCulture) + unit;
    }
}
