using System.CommandLine;
using System.Text;
using Explainer.Discover;
using Explainer.Emit;
using Explainer.Parse;
using Explainer.Report;

namespace Explainer.Commands;

/// <summary><c>explainer review</c>: records that somebody compared claims with their passages.</summary>
internal static class ReviewCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommonOptions options)
    {
        var claims = new Argument<string[]>("claim") { Description = "The ids of the claims that were compared.", Arity = ArgumentArity.ZeroOrMore };
        var by = new Option<string?>("--by") { Description = "Who compared them: an id of people/.", HelpName = "PERSON" };
        var on = new Option<string?>("--on") { Description = "The day on which they were compared. [default: today]", HelpName = "DATE" };
        var pending = new Option<bool>("--pending") { Description = "List what waits to be compared, and record nothing." };
        var command = new Command("review", "Record that somebody compared claims with the passages that they cite.") { claims, by, on, pending };
        options.AddDraft(command);
        command.SetAction(async (parsed, token) =>
        {
            var root = options.Root(parsed);
            var report = new ReviewReport(options.Terminal(parsed));
            var named = parsed.GetRequiredValue(claims);
            if (parsed.GetValue(pending))
            {
                if (named.Length > 0 || parsed.GetValue(by) is not null)
                    throw new ObstacleException("--pending", "this lists what waits, and records nothing", "Name claims and --by PERSON without it.");
                report.WritePending((await CheckedSite.ReadAsync(root, options.IsDraft(parsed), token)).Build.Site);
                return ExitCode.Clean;
            }
            if (named.Length == 0)
                throw new ObstacleException("review", "no claim is named", "Give the ids of the claims that were compared.");
            var person = parsed.GetValue(by)
                ?? throw new ObstacleException("review", "nobody is named", "Say who compared the claims with their passages: --by PERSON.");
            var day = GivenDay.OrToday("--on", parsed.GetValue(on));
            // A draft is the best time to compare.
            var site = await CheckedSite.ReadAsync(root, withDrafts: true, token);
            var reviews = NewReviews.Of(site.Build, named, person, day);
            var file = site.Input.Files.FirstOrDefault(file => file.Name == ReviewsParser.Name);
            var onDisk = InputFolder.OnDisk(root, InputTree.Prefix + ReviewsParser.Name);
            var text = file is null ? "" : Decode(file, onDisk);
            var written = ReviewsWriter.Record(text, reviews.Select(review => review.Entry).ToList(), out var problem)
                ?? throw new ObstacleException(onDisk, $"nothing can be recorded here, as {problem}", "Mend the file; explainer check tells more.");
            report.WriteCompared(reviews);
            token.ThrowIfCancellationRequested();
            WholeFile.Write(onDisk, Encoding.UTF8.GetBytes(written));
            report.WriteRecorded(reviews.Count, onDisk);
            return ExitCode.Clean;
        });
        return command;
    }

    private static string Decode(InputFile file, string onDisk)
    {
        if (file.Bytes is not { } bytes)
            throw new ObstacleException(onDisk, "this file is too large to be read", "Take out what is no longer needed.");
        try
        {
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
            return text.TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException exception)
        {
            throw new ObstacleException(onDisk, "this is not UTF-8, so nothing can be recorded in it", "Save it as UTF-8.", exception);
        }
    }
}
