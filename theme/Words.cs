using Explainer.Check;
using Explainer.Compose.Parts;
using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Theme;

/// <summary>The names that the theme gives to things, in English. Another language begins here.</summary>
public static class Words
{
    // Every page.
    public const string SkipLink = "Skip to the text";
    public const string SiteNavigation = "Site";
    public const string Breadcrumb = "You are here";
    public const string Explainers = "Explainers";
    public const string PublishedBy = "Published by";
    public const string HowChecked = "Every claim is shown with the words that it rests on.";
    public const string VerificationLink = "How this site was checked";
    public const string Feed = "Atom feed";
    public const string JsonFeed = "JSON Feed";
    public const string Draft = "Draft.";
    public const string DraftMeaning = "This copy was built in spite of errors and is not for publication.";
    public const string ListParts = "Parts of this list";
    public const string Part = "Part";
    public const string Table = "Table";
    public const string Page = "Page";
    public const string NoDate = "No date";
    public const string NotFound = "There is no page at this address.";
    public const string Moved = "This page has moved to";

    // Explainers and their notes.
    public const string By = "By ";
    public const string And = " and ";
    public const string AsOf = "As of";
    public const string FirstPublished = "first published";
    public const string LastChecked = "last reviewed";
    public const string NotYetChecked = "not yet reviewed";
    public const string NoCorrections = "no corrections";
    public const string Corrected = "Corrected";
    public const string Contents = "Contents";
    public const string Topics = "Topics";
    public const string Neighbours = "Other explainers";
    public const string Previous = "Before this";
    public const string Next = "After this";
    public const string Notes = "Sources for each claim";
    public const string NotesKey = "How well we know the words of each source:";
    public const string Source = "Source";
    public const string NoSuchClaim = "no such claim";
    public const string AboutThisClaim = "About this claim";
    public const string BackToText = "Back to the text of note";
    public const string Place = "place";

    // Evidence.
    public const string Paraphrase = "Paraphrase by the editors:";
    public const string Translation = "In translation:";
    public const string EditorsNote = "Editors\u2019 note:";
    public const string Derived = "Our sum:";
    public const string Compared = "Compared with the source:";
    public const string ClaimChanged = "The claim changed since:";
    public const string PassageChanged = "The passage changed since:";
    public const string SnapshotChanged = "Our copy of the source changed since.";
    public const string Deleted = "deleted:";
    public const string Inserted = "inserted:";
    public const string Original = "Original";
    public const string ArchivedCopy = "Archived copy";
    public const string NotInSnapshot = "These words are not in our copy of the source.";
    public const string NoSuchPassage = "There is no such passage:";
    public const string ReportedBy = "reported by";
    public const string InExactWords = ", in exact words";
    public const string InParaphrase = ", in paraphrase";

    // Claims.
    public const string OurRating = "Our rating:";
    public const string Scale = "The scale of ratings:";
    public const string WhereClaimed = "Where it was claimed";
    public const string NowReads = "It now reads:";
    public const string Status = "Status";
    public const string Grade = "Evidence";
    public const string IndependentOrigins = "Independent origins";
    public const string WhoSaysSo = "Who says so";
    public const string Said = "When said";
    public const string When = "When it happened";
    public const string Where = "Where";
    public const string About = "About";
    public const string AboutSubject = "about";
    public const string Checked = "Last reviewed";
    public const string InTheText = "In the text";
    public const string InPage = "in";
    public const string Nowhere = "no page states it";
    public const string WhatSupports = "What it rests on";
    public const string RatingRestsOn = "What our rating rests on";
    public const string NothingSupports = "Nothing that we cite supports this claim.";
    public const string WhatDisputes = "What speaks against it";
    public const string AlsoCited = "Also cited";
    public const string StatementsAbout = "What others said about it";
    public const string Correction = "Correction";
    public const string Replaces = "The claims that it replaces";
    public const string Problems = "What the checks found";
    public const string CiteThis = "Cite this page";

    // Corrections.
    public const string Was = "Was:";
    public const string Now = "Now:";
    public const string Withdrawn = "Withdrawn. Nothing takes its place.";
    public const string TheClaim = "The claim";
    public const string Successor = "The claim that stands now";
    public const string NoCorrectionsYet = "Nothing has been corrected so far.";

    // Sources.
    public const string Author = "Author";
    public const string Container = "In";
    public const string Publisher = "Publisher";
    public const string Issued = "Published";
    public const string Language = "Language";
    public const string Accessed = "Read by us";
    public const string Archived = "Copy made";
    public const string Rights = "Rights";
    public const string OurCopy = "Our copy";
    public const string Repeats = "Repeats";
    public const string RepeatedBy = "Repeated by";
    public const string NoteOnSource = "Note on the source";
    public const string PassagesUsed = "Passages that we use";
    public const string NoPassages = "None so far.";
    public const string Rates = "We rate what is claimed here";
    public const string NoClaimRests = "No claim cites it.";
    public const string CitedBy = "cited by";

    // People.
    public const string NoGroup = "Others";
    public const string AlsoCalled = "Also";
    public const string Roles = "Roles";
    public const string From = "from";
    public const string Until = "until";
    public const string Elsewhere = "Elsewhere";
    public const string Statements = "Statements";
    public const string Members = "People of this organisation";
    public const string Speaker = "Speaker";
    public const string Somebody = "Somebody not named";
    public const string WhoSaidWhatTable = "Who said what";
    public const string WhoSaidWhatCaption = "Speakers and what they spoke about. Each entry leads to the statement below; a filled sign stands for exact words, an empty one for a paraphrase.";

    // The verification report.
    public const string Supported = "with support";
    public const string WithCopy = "of them with a copy of ours";
    public const string Totals = "The whole site";
    public const string WholeSite = "Whole site";
    public const string ByPage = "What was checked, page by page";
    public const string ColumnClaims = "Claims";
    public const string ColumnCheckWorthy = "Sentences to check";
    public const string ColumnCovered = "With a claim";
    public const string ColumnSupported = "With support";
    public const string ColumnWordForWord = "Word for word";
    public const string ColumnTwoOrigins = "Two origins or more";
    public const string ColumnReviewed = "Reviewed";
    public const string ColumnArchived = "With a copy";
    public const string ColumnFindings = "Findings";
    public const string UnsupportedClaims = "Claims without support";
    public const string NoneUnsupported = "None.";
    public const string Findings = "Open findings";
    public const string NoFindings = "None at the level of a warning or above.";
    public const string NotListed = "not listed.";
    public const string Suppressed = "Findings that the editors let stand";
    public const string Reason = "Reason:";
    public const string RulesSpoken = "The rules that found something";
    public const string AllRules = "All rules that this site is checked by";
    public const string FindingsOfRule = "What it found in this site";
    public const string TurnedOff = "This site has it turned off.";
    public const string InsteadOf = "instead of";
    public const string Reported = "reported";
    public const string Rule = "Rule";
    public const string Flags = "What it flags";
    public const string RuleLevel = "Level";

    /// <summary>How a claim stands.</summary>
    public static string Of(ClaimStatus status) => status switch
    {
        ClaimStatus.Retracted => "Withdrawn",
        ClaimStatus.Superseded => "Replaced",
        ClaimStatus.Uncited => "Without support",
        ClaimStatus.Unresolved => "Source not found",
        ClaimStatus.Suspect => "Changed since its review",
        ClaimStatus.Disputed => "Disputed",
        ClaimStatus.Verified => "Reviewed against its sources",
        _ => "Sourced, not yet reviewed",
    };

    /// <summary>What the status means, in a sentence.</summary>
    public static string Explain(ClaimStatus status) => status switch
    {
        ClaimStatus.Retracted => "We no longer make this claim, and nothing takes its place.",
        ClaimStatus.Superseded => "Another claim has taken the place of this one.",
        ClaimStatus.Uncited => "No source that we cite carries this claim.",
        ClaimStatus.Unresolved => "A source that this claim cites, or its words, could not be found.",
        ClaimStatus.Suspect => "The claim or its source was changed after they were last compared.",
        ClaimStatus.Disputed => "At least one source that we cite says otherwise.",
        ClaimStatus.Verified => "Somebody compared the claim with every source that carries it, and nothing has changed since.",
        _ => "Every passage that it cites was found. Nobody has recorded a comparison yet.",
    };

    /// <summary>The warning beside a mark in the prose; null where the claim may stand there as it is.</summary>
    public static string? Flag(ClaimStatus status) => status switch
    {
        ClaimStatus.Retracted => "withdrawn",
        ClaimStatus.Superseded => "replaced",
        ClaimStatus.Uncited => "no source",
        ClaimStatus.Unresolved => "source not found",
        ClaimStatus.Suspect => "changed since its review",
        _ => null,
    };

    /// <summary>How well the words of the evidence are known.</summary>
    public static string Of(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.WordForWord => "Word for word",
        EvidenceGrade.Quoted => "Quoted",
        EvidenceGrade.Paraphrased => "Paraphrased",
        _ => "No evidence",
    };

    /// <summary>What the grade means, in a sentence.</summary>
    public static string Explain(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.WordForWord => "The source's own words, found in our copy of it.",
        EvidenceGrade.Quoted => "The source's own words, not compared with a copy.",
        EvidenceGrade.Paraphrased => "What the source says, in the editors' words.",
        _ => "Nothing that we cite supports it.",
    };

    /// <summary>What a passage does for a claim.</summary>
    public static string Of(Stance stance) => stance switch
    {
        Stance.Supports => "Supports",
        Stance.Partly => "Supports in part",
        Stance.Disputes => "Disputes",
        Stance.Reports => "Reports that it was said",
        _ => "Context",
    };

    /// <summary>What a speaker does, as a verb beside the name.</summary>
    public static string Of(Act act) => act switch
    {
        Act.Confirms => "confirms",
        Act.Denies => "denies",
        Act.Accuses => "accuses",
        Act.Condemns => "condemns",
        Act.Demands => "demands",
        Act.Threatens => "threatens",
        Act.Predicts => "predicts",
        Act.DeclinesToComment => "declines to comment",
        Act.Retracts => "retracts",
        _ => "says",
    };

    /// <summary>A sign for the act; decoration, always beside the word.</summary>
    public static string Sign(Act act) => act switch
    {
        Act.Confirms => "+",
        Act.Denies => "\u2212",
        Act.Accuses => "\u2192",
        Act.Condemns => "\u00d7",
        Act.Demands => "\u00bb",
        Act.Threatens => "!",
        Act.Predicts => "\u2026",
        Act.DeclinesToComment => "\u2205",
        Act.Retracts => "\u21b6",
        _ => "\u00b7",
    };

    /// <summary>Whose claim it is.</summary>
    public static string Of(ClaimKind kind) => kind switch
    {
        ClaimKind.Statement => "Statement",
        ClaimKind.Review => "Claim under review",
        _ => "Our claim",
    };

    /// <summary>Whose claims they are.</summary>
    public static string Plural(ClaimKind kind) => kind switch
    {
        ClaimKind.Statement => "statements by others",
        ClaimKind.Review => "claims that we rate",
        _ => "claims of our own",
    };

    /// <summary>How bad a finding is.</summary>
    public static string Of(Level level) => level switch
    {
        Level.Error => "Error",
        Level.Warning => "Warning",
        Level.Note => "Note",
        _ => "Off",
    };

    /// <summary>A human being or a body.</summary>
    public static string Of(PersonType type) => type == PersonType.Organization ? "Organisation" : "Person";

    /// <summary>The subject, or the word for statements about nothing named.</summary>
    public static string Of(Subject subject) => subject.Title.Length > 0 ? subject.Title : "Other statements";

    /// <summary>A number with the right form of its noun: <c>1 claim</c>, <c>2 claims</c>.</summary>
    public static string Count(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";

    /// <summary><c>3 claims</c>.</summary>
    public static string Claims(int number) => Count(number, "claim", "claims");

    /// <summary><c>3 sources</c>.</summary>
    public static string Sources(int number) => Count(number, "source", "sources");

    /// <summary><c>3 independent origins</c>.</summary>
    public static string Origins(int number) => Count(number, "independent origin", "independent origins");
}
