using Explainer.Parse.Yaml;

namespace Explainer.Parse;

/// <summary>Reads <c>reviews.yml</c>: a list of entries.</summary>
public static class ReviewsParser
{
    /// <summary>Its path below <c>input/</c>.</summary>
    public const string Name = "reviews.yml";

    internal static IReadOnlyList<ParsedReview> Read(string text, ICollection<Fault> faults)
    {
        var node = YamlText.Read(text, InputTree.Prefix + Name, firstLine: 1, faults);
        if (node is null)
            return [];
        if (node is not YamlSequence)
        {
            faults.Add(new Fault.InvalidYaml(node.At, "reviews.yml is a list of reviews, and this is " + node.Kind));
            return [];
        }
        var list = new YamlMapping(node.At, [new(new YamlScalar(node.At, "reviews", IsPlain: true), node)]);
        return new MappingReader(list, "the reviews", faults)
            .Mappings("reviews", "a review")
            .Select(entry => ReadEntry(entry, faults))
            .OfType<ParsedReview>()
            .ToList();
    }

    private static ParsedReview? ReadEntry(MappingReader entry, ICollection<Fault> faults)
    {
        var claim = entry.RequiredText("claim");
        var passage = ClaimParser.Reference(entry.RequiredText("passage"), "passage", faults);
        var by = entry.RequiredText("by");
        var on = entry.RequiredDate("on");
        var claimText = entry.RequiredText("claim-text");
        var passageText = entry.RequiredText("passage-text");
        var digest = entry.Text("sha256");
        entry.End();
        return claim is { } id && passage is not null && claimText is not null && passageText is not null
            ? new(entry.At, id, passage, by, on?.Value, claimText.Value, passageText.Value, digest?.Value)
            : null;
    }
}
