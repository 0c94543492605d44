using System.Globalization;
using Explainer.Compose.Parts;
using Explainer.Languages;
using Explainer.Parse.Prose;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Explainer.Theme.Prose;

/// <summary>Writes a claim in the prose: its words, then the number of the note that says what they rest on.</summary>
internal sealed class ClaimMarkRenderer(IReadOnlyDictionary<ClaimMark, ProseMark> marks, SiteWords words) : HtmlObjectRenderer<ClaimMarkInline>
{
    protected override void Write(HtmlRenderer renderer, ClaimMarkInline mark)
    {
        if (!marks.TryGetValue(mark.Mark, out var shown))
        {
            renderer.Write("<span class=\"claim unsupported\">");
            renderer.WriteChildren(mark);
            renderer.Write("</span>");
            Flag(renderer, words.NoSuchClaim);
            return;
        }
        var flag = words.Flag(shown.Claim.Status);
        renderer.Write(flag is null ? "<span class=\"claim\"" : "<span class=\"claim unsupported\"");
        if (shown.FragmentId is { } id)
            renderer.Write(" id=\"").WriteEscape(id).Write("\"");
        renderer.Write(">");
        renderer.WriteChildren(mark);
        renderer.Write("</span>");
        if (flag is not null)
            Flag(renderer, flag);
        var number = shown.Number.ToString(CultureInfo.InvariantCulture);
        renderer.Write("<a class=\"ref\" id=\"").WriteEscape(shown.ReferenceId).Write("\" href=\"#n").Write(number)
            .Write("\" role=\"doc-noteref\"><span class=\"vh\">").WriteEscape(words.Source).Write(" </span>").Write(number).Write("</a>");
    }

    private static void Flag(HtmlRenderer renderer, string word) =>
        renderer.Write(" <strong class=\"flag\">").WriteEscape(word).Write("</strong>");
}
