using Explainer.Languages;
using Explainer.Resolve;

namespace Explainer.Check.Rules.Files;

/// <summary>FC110: a site in a language in which it has no words of its own.</summary>
public sealed class LanguageWithoutWords : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC110", "language-without-words", Level.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site)
    {
        if (site.Settings.Written.Language is not { } language || Language.Has(language.Value))
            return [];
        // "en_GB" is how other programs spell it; a tag of BCP 47 has hyphens.
        var meant = language.Value.Replace('_', '-') is var tag && tag != language.Value && Language.Has(tag) ? tag : null;
        return
        [
            At(language.At, $"The site has no words of its own in \"{language.Value}\": headings, labels and dates will be in English.{DidYouMean(meant)} There are words in {Known}. Translate en.yml into another language, or turn FC110 off.")
                with { Fixes = Rename(language.At, language.Value, meant) },
        ];
    }

    private static string Known => string.Join(" and ", Language.Tags.Select(tag => $"\"{tag}\""));
}
