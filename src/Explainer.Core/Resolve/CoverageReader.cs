using System.Collections.Frozen;
using Explainer.Parse.Prose;
using Explainer.Text;

namespace Explainer.Resolve;

/// <summary>Finds the sentences of a page that say something which can be checked: those with two or more of the <see cref="CheckSign"/>s.</summary>
/// <remarks>
/// Read are paragraphs, list items, table cells and block quotations. A question says nothing, nor does a sentence that leads to another page; and
/// what the editors say of their own work, above all what they did not find, has no source but them.
/// </remarks>
internal static class CoverageReader
{
    private const int FewestSigns = 2;

    /// <summary>The sentences, in reading order.</summary>
    public static IReadOnlyList<CheckWorthySentence> Read(ProseText prose, FrozenDictionary<string, Claim> claims)
    {
        List<CheckWorthySentence>? found = null;
        foreach (var block in prose.Blocks)
        {
            if (!block.IsHeading)
                Read(block, claims, ref found);
        }
        return found ?? [];
    }

    private static void Read(InlineText block, FrozenDictionary<string, Claim> claims, ref List<CheckWorthySentence>? found)
    {
        var text = block.Read;
        var signs = CheckSigns.In(text, block.Asides, FewestSigns, sentence => MarkOf(block, sentence, claims) is not null);
        for (var i = 0; i < signs.Count; i++)
        {
            var sentence = text.Sentences[i];
            if (signs[i] is not { } shown || IsQuestion(text.Value, sentence) || EditorialRemark.Is(text.Value, sentence))
                continue;
            var (at, last) = (block.Locate(sentence), block.Locate(new(sentence.End - 1, 1)));
            if (last.Line == at.Line)
                at = at with { Length = Math.Max(1, last.Column + 1 - at.Column) };
            (found ??= []).Add(new(
                sentence.In(text.Value),
                at,
                last.Line,
                shown.Select(sign => (sign.Sign, sign.At.In(text.Value))).ToList(),
                MarkOf(block, sentence, claims)));
        }
    }

    // A mark that names no claim covers nothing.
    private static ClaimMark? MarkOf(InlineText block, TextSpan sentence, FrozenDictionary<string, Claim> claims)
    {
        for (var mark = block.FirstMarkFrom(sentence.Start); mark < block.Marks.Count && block.Marks[mark].At.Start < sentence.End; mark++)
        {
            if (claims.ContainsKey(block.Marks[mark].Mark.ClaimId))
                return block.Marks[mark].Mark;
        }
        return null;
    }

    private static bool IsQuestion(string text, TextSpan sentence)
    {
        var last = sentence.End - 1;
        while (last > sentence.Start && text[last] is '"' or '”' or '’' or '»' or '\'' or ')')
            last--;
        return text[last] is '?' or '？' or '؟';
    }
}
