using Explainer.Parse.Prose;
using Explainer.Resolve;

namespace Explainer.Check.Rules;

/// <summary>All that the authors wrote in Markdown.</summary>
internal static class Prose
{
    /// <summary>The bodies of pages, the notes on sources, the biographies.</summary>
    public static IEnumerable<ProseText> Of(Site site) =>
        site.Pages.Select(page => page.Written.Prose)
            .Concat(site.Sources.Select(source => source.Written.Note))
            .Concat(site.People.Select(person => person.Written.Biography));
}
