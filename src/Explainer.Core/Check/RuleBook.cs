using Explainer.Check.Rules.Balance;
using Explainer.Check.Rules.Claims;
using Explainer.Check.Rules.Coverage;
using Explainer.Check.Rules.Files;
using Explainer.Check.Rules.Links;
using Explainer.Check.Rules.Quotations;
using Explainer.Check.Rules.Reviews;
using Explainer.Check.Rules.Support;
using Explainer.Check.Rules.Suppressions;

namespace Explainer.Check;

/// <summary>Every rule there is, in order of the ids. A new rule is added to this list.</summary>
public static class RuleBook
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new InvalidYaml(),
        new UnknownKey(),
        new MissingKey(),
        new WrongType(),
        new InvalidDate(),
        new DuplicateId(),
        new InvalidId(),
        new InvalidEncoding(),
        new UnmarkedFrontMatter(),
        new LanguageWithoutWords(),

        new ClaimWithoutCitation(),
        new ClaimWithoutSupport(),
        new UnknownClaim(),
        new ClaimNotInProse(),
        new UnknownSource(),
        new UnknownPassage(),
        new UnknownPerson(),
        new StatementWithoutSpeaker(),
        new UnusedSource(),
        new SupersededClaimInProse(),
        new IncompleteReview(),

        new QuotationNotInSnapshot(),
        new AmbiguousQuotation(),
        new UnmarkedOmission(),
        new TruncatedQuotation(),
        new AlteredQuotation(),
        new BracketedChange(),
        new ShortQuotation(),
        new MissingSnapshot(),
        new ChangedSnapshot(),
        new WrongSpeaker(),
        new QuotedParaphrase(),
        new SnapshotWithoutDigest(),

        new NumberNotInPassage(),
        new DroppedHedge(),
        new DifferentUnit(),
        new DateNotInPassage(),
        new NameNotInPassage(),
        new DifferentNegation(),
        new DroppedAttribution(),
        new LittleOverlap(),
        new WrongArithmetic(),

        new ClaimChangedSinceReview(),
        new PassageChangedSinceReview(),
        new ReviewExpired(),
        new NeverReviewed(),

        new SingleOrigin(),
        new ConflictingClaims(),
        new CircularSourcing(),
        new SelfSourced(),

        new UncitedSentence(),
        new CoverageBelowMinimum(),

        new IncompleteSource(),
        new NoArchivedCopy(),
        new DeadLink(),
        new BrokenLink(),
        new BrokenAnchor(),
        new MissingAsset(),
        new UnsafeLink(),
        new UnsafeHtml(),
        new ImageWithoutText(),
        new SkippedHeading(),
        new PathCollision(),

        new UnusedSuppression(),
        new SuppressionWithoutReason(),
        new UnknownRule(),
    ];

    /// <summary>A rule's page, as Markdown: its documentation and its fixture.</summary>
    public static string PageOf(RuleDescriptor rule)
    {
        using var stream = typeof(RuleBook).Assembly.GetManifestResourceStream($"rules/{rule.Id}.md")
            ?? throw new InvalidOperationException($"The rule {rule.Id} has no page beside it.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
