using System.CommandLine;
using Explainer.Check;
using Explainer.Text;

namespace Explainer.Commands;

/// <summary><c>explainer explain RULE</c>: prints a rule's page.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(TextWriter output)
    {
        var rule = new Argument<string>("rule") { Description = "A rule's id or name: FC201, claim-without-citation." };
        var command = new Command("explain", "Say what a rule flags, why, and what to do.") { rule };
        command.SetAction(parsed =>
        {
            output.Write(RulePageText.ForReading(Find(parsed.GetRequiredValue(rule))));
            output.Flush();
            return ExitCode.Clean;
        });
        return command;
    }

    private static RuleDescriptor Find(string written)
    {
        var all = RuleBook.Rules.Select(rule => rule.Descriptor).ToList();
        var found = all.Find(rule => string.Equals(rule.Id, written, StringComparison.OrdinalIgnoreCase) || rule.Name == written);
        if (found is not null)
            return found;
        var near = NearestName.To(written, all.Select(rule => rule.Id).Concat(all.Select(rule => rule.Name)));
        throw new ObstacleException(written, "there is no such rule", near is null ? "A rule is named like FC201." : $"Did you mean {near}?");
    }
}
