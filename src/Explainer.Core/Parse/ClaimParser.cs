using Explainer.Parse.Prose;
using Explainer.Parse.Yaml;

namespace Explainer.Parse;

/// <summary>Reads the claims of a page's front matter.</summary>
internal static class ClaimParser
{
    public static ParsedClaim Read(MappingReader claim, ICollection<Fault> faults)
    {
        var parsed = new ParsedClaim
        {
            At = claim.At,
            Id = ReadId(claim, faults),
            Kind = claim.Choice("kind", Vocabulary.Kinds),
            Text = claim.RequiredText("text"),
            Date = claim.Date("date"),
            Speaker = claim.Text("speaker"),
            Act = claim.Choice("act", Vocabulary.Acts),
            About = claim.Text("about"),
            Said = claim.Date("said"),
            Quote = claim.Text("quote"),
            Place = claim.Text("place"),
            Topics = claim.Texts("topics"),
            Citations = claim.Items("citations").Select(node => ReadCitation(node, claim, faults)).OfType<ParsedCitation>().ToList(),
            Rating = claim.Text("rating"),
            Explanation = claim.Text("explanation"),
            Appearance = Reference(claim.Text("appearance"), "appearance", faults),
            SupersededBy = claim.Text("superseded-by"),
            Correction = claim.Reader("correction", "a correction") is { } correction ? ReadCorrection(correction) : null,
            Allow = claim.Mappings("allow", "a suppression").Select(ReadSuppression).OfType<Suppression>().ToList(),
        };
        claim.End();
        var kind = parsed.Kind?.Value ?? ClaimKind.Assertion;
        claim.Refuse(KeysOfOtherKinds(kind), $"a claim of the kind {Vocabulary.Kinds[kind]}");
        return parsed;
    }

    // What a key of another kind says would be shown nowhere.
    private static string[] KeysOfOtherKinds(ClaimKind kind) => kind switch
    {
        ClaimKind.Statement => ["rating", "explanation", "appearance"],
        ClaimKind.Review => ["act", "about", "said", "quote"],
        _ => ["speaker", "act", "about", "said", "quote", "rating", "explanation", "appearance"],
    };

    /// <summary>Reads <c>source#passage</c>; anything else is a fault.</summary>
    public static PassageReference? Reference(Written<string>? text, string key, ICollection<Fault> faults)
    {
        if (text is not { } written)
            return null;
        var reference = PassageReference.Of(written.Value, written.At);
        if (reference is null)
            faults.Add(new Fault.WrongType(written.At, key, "a passage, as source#passage", $"\"{written.Value}\"", Meant: null));
        return reference;
    }

    private static Written<string>? ReadId(MappingReader claim, ICollection<Fault> faults)
    {
        var id = claim.RequiredId("id");
        if (id is { } written && ReservedFragments.Contains(written.Value))
            faults.Add(new Fault.InvalidId(written.At, written.Value, "every page of the site uses this fragment for itself", Meant: null));
        return id;
    }

    private static ParsedCitation? ReadCitation(YamlNode node, MappingReader claim, ICollection<Fault> faults)
    {
        switch (node)
        {
            case YamlScalar { IsEmpty: true }:
                faults.Add(new Fault.MissingKey(node.At, "citations", "a claim", IsEmpty: true));
                return null;
            case YamlScalar scalar:
                return new() { At = scalar.At, Passage = Reference(new(scalar.Value.Trim(), scalar.At), "citations", faults) };
            case YamlMapping mapping:
                var citation = new MappingReader(mapping, "a citation", faults);
                var parsed = new ParsedCitation
                {
                    At = mapping.At,
                    Passage = Reference(citation.RequiredText("passage"), "passage", faults),
                    Stance = citation.Choice("stance", Vocabulary.Stances)?.Value ?? Stance.Supports,
                    Note = citation.Text("note"),
                    Derived = citation.Text("derived"),
                };
                citation.End();
                return parsed;
            default:
                claim.Wrong(node, "citations", "a list of passages, each source#passage or a mapping");
                return null;
        }
    }

    private static Correction ReadCorrection(MappingReader correction)
    {
        var parsed = new Correction(
            correction.At,
            correction.RequiredDate("date")?.Value,
            correction.RequiredText("text")?.Value ?? "",
            correction.Text("was")?.Value,
            correction.Flag("retracted")?.Value ?? false);
        correction.End();
        return parsed;
    }

    private static Suppression? ReadSuppression(MappingReader suppression)
    {
        var rule = suppression.RequiredText("rule");
        var reason = suppression.TextOrNothing("reason");
        suppression.End();
        return rule is { } id ? new(id, reason?.Value ?? "") : null;
    }
}
