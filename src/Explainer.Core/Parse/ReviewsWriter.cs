using Explainer.Parse.Yaml;

namespace Explainer.Parse;

/// <summary>
/// Writes <c>reviews.yml</c> so that it diffs and merges well: sorted by claim, then passage; one key to a line; an empty line between entries.
/// </summary>
/// <remarks>An entry that is not replaced keeps its text, with the comments in it and right above it.</remarks>
public static class ReviewsWriter
{
    /// <summary>The file with entries added, or put in the place of those of the same claim and passage.</summary>
    /// <param name="text">The file as it is; empty where there is none.</param>
    /// <param name="reviews">The entries; their locations do not count.</param>
    /// <param name="problem">Why there is none, as a clause; empty where there is.</param>
    /// <returns>Null where the file cannot be taken apart without loss.</returns>
    public static string? Record(string text, IReadOnlyList<ParsedReview> reviews, out string problem)
    {
        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var old = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        var faults = new List<Fault>();
        var known = old.Trim() is "" or "[]" ? [] : ReviewsParser.Read(old, faults);
        if (faults.Count > 0)
        {
            problem = $"line {faults[0].At.Line} of it has a fault";
            return null;
        }
        var taken = new ReviewBlocks(old, known);
        if (!taken.AreApart)
        {
            problem = "its entries do not stand one below the other";
            return null;
        }
        var replaced = reviews.Select(KeyOf).ToHashSet();
        var blocks = known.Zip(taken.Blocks)
            .Where(pair => !replaced.Contains(KeyOf(pair.First)))
            .Select(pair => (Key: KeyOf(pair.First), Text: pair.Second))
            .Concat(reviews.Select(review => (Key: KeyOf(review), Text: taken.CommentsAbove(known, KeyOf(review)) + Write(review, taken.Indent))))
            .OrderBy(block => block.Key.Claim, StringComparer.Ordinal)
            .ThenBy(block => block.Key.Passage, StringComparer.Ordinal)
            .Select(block => block.Text);
        var written = string.Join("\n\n", taken.Head.Length == 0 ? blocks : blocks.Prepend(taken.Head)) + "\n";
        // Anchors and document marks reach across entries; what does not read back as meant is not written.
        var again = ReviewsParser.Read(written, faults);
        var kept = known.Count(review => !replaced.Contains(KeyOf(review)));
        problem = faults.Count > 0 || again.Count != kept + reviews.Count ? "its entries depend on one another" : "";
        return problem.Length == 0 ? written.Replace("\n", lineEnd, StringComparison.Ordinal) : null;
    }

    internal static (string Claim, string Passage) KeyOf(ParsedReview review) => (review.Claim.Value, review.Passage.ToString());

    private static string Write(ParsedReview review, string indent)
    {
        var keys = new List<string>
        {
            "claim: " + Scalar(review.Claim.Value),
            "passage: " + Scalar(review.Passage.ToString()),
            "by: " + Scalar(review.By?.Value ?? ""),
            "on: " + review.On,
            // Texts always have the same style, so that only their words differ.
            "claim-text: " + DoubleQuoted.Of(review.ClaimText),
            "passage-text: " + DoubleQuoted.Of(review.PassageText),
        };
        if (review.Sha256 is { } digest)
            keys.Add("sha256: " + Scalar(digest));
        return $"{indent}- {string.Join($"\n{indent}  ", keys)}";
    }

    private static string Scalar(string name)
    {
        var isPlain = name.Length > 0
            && char.IsAsciiLetter(name[0])
            && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '#' or '/');
        return isPlain ? name : DoubleQuoted.Of(name);
    }
}
