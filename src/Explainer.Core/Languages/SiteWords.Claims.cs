using Explainer.Compose.Parts;
using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Languages;

/// <content>Explainers with their notes, claims with their evidence, and what became of them.</content>
public sealed partial class SiteWords
{
    // Explainers and their notes.
    public string By => Say();
    public string AsOf => Say();
    public string FirstPublished => Say();
    public string LastChecked => Say();
    public string NotYetChecked => Say();
    public string NoCorrections => Say();
    public string Corrected => Say();
    public string Contents => Say();
    public string Topics => Say();
    public string Neighbours => Say();
    public string Previous => Say();
    public string Next => Say();
    public string Notes => Say();
    public string Unconfirmed => Say();
    public string NotesKey => Say();
    public string Source => Say();
    public string NoSuchClaim => Say();
    public string AboutThisClaim => Say();
    public string BackToText => Say();
    public string BackSign => Say();
    public string Place => Say();
    public string Close => Say();

    // Evidence.
    public string Paraphrase => Say();
    public string Translation => Say();
    public string EditorsNote => Say();
    public string Derived => Say();
    public string Compared => Say();
    public string ClaimChanged => Say();
    public string PassageChanged => Say();
    public string SnapshotChanged => Say();
    public string Deleted => Say();
    public string Inserted => Say();
    public string Original => Say();
    public string ArchivedCopy => Say();
    public string NotInSnapshot => Say();
    public string NoSuchPassage => Say();
    public string ReportedBy => Say();
    public string InExactWords => Say();
    public string InParaphrase => Say();

    /// <summary>How well the words of the evidence are known.</summary>
    public string Of(EvidenceGrade grade) => Name(grade);

    /// <summary>What the grade means, in a sentence.</summary>
    public string Explain(EvidenceGrade grade) => Meaning(grade);

    /// <summary>What a passage does for a claim.</summary>
    public string Of(Stance stance) => Name(stance);

    // Claims.
    public string OurRating => Say();
    public string Scale => Say();
    public string WhereClaimed => Say();
    public string NowReads => Say();
    public string Status => Say();
    public string Grade => Say();
    public string IndependentOrigins => Say();
    public string WhoSaysSo => Say();
    public string Said => Say();
    public string When => Say();
    public string Where => Say();
    public string About => Say();
    public string AboutSubject => Say();
    public string Checked => Say();
    public string InTheText => Say();
    public string InPage => Say();
    public string Nowhere => Say();
    public string WhatSupports => Say();
    public string RatingRestsOn => Say();
    public string NothingSupports => Say();
    public string WhatDisputes => Say();
    public string AlsoCited => Say();
    public string StatementsAbout => Say();
    public string Correction => Say();
    public string Replaces => Say();
    public string Problems => Say();
    public string CiteThis => Say();

    /// <summary>Whose claim it is.</summary>
    public string Of(ClaimKind kind) => Name(kind);

    /// <summary>How a claim stands.</summary>
    public string Of(ClaimStatus status) => Name(status);

    /// <summary>What the status means, in a sentence.</summary>
    public string Explain(ClaimStatus status) => Meaning(status);

    /// <summary>The warning beside a mark in the prose; null where the claim may stand there as it is.</summary>
    public string? Flag(ClaimStatus status) => language.Find($"{nameof(ClaimStatus)}.{status}.Flag");

    /// <summary>A rating of the scale that holds where a site has none of its own.</summary>
    /// <param name="id">As claims write it: <c>not-enough-evidence</c>.</param>
    public string Rating(string id) => language.Text($"{nameof(Rating)}.{Key(id)}.Name");

    // Corrections.
    public string Was => Say();
    public string Now => Say();
    public string Withdrawn => Say();
    public string TheClaim => Say();
    public string Successor => Say();
    public string NoCorrectionsYet => Say();

    // Histories, chains, whole texts.
    public string History => Say();
    public string After => Say();
    public string Later => Say();
    public string MatchesCopy => Say();
    public string InWholeText => Say();
    public string WholeText => Say();
    public string ReadWholeText => Say();

    /// <summary>What became of a claim.</summary>
    public string Of(HistoryKind kind) => Name(kind);
}
