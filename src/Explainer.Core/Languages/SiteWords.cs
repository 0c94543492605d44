using System.Runtime.CompilerServices;
using Explainer.Check;
using Explainer.Compose.Parts;
using Explainer.Compose.Pictures;
using Explainer.Export;
using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Text.Figures;

namespace Explainer.Languages;

/// <summary>Everything that the site says of its own. Each member finds its words in the language's file under its own name, in kebab-case.</summary>
public sealed class SiteWords
{
    private readonly Language language;

    internal SiteWords(Language language) => this.language = language;

    /// <summary>Which way the words run: <c>ltr</c> or <c>rtl</c>.</summary>
    public string Direction => language.Direction;

    /// <summary>The tag for what is English on every site, findings and the pages of rules; null where the site itself is.</summary>
    public string? TagOfEnglish => language == Languages.Language.English ? null : "en";

    // Every page.
    public string SkipLink => Say();
    public string SiteNavigation => Say();
    public string Breadcrumb => Say();
    public string Explainers => Say();
    public string PublishedBy => Say();
    public string HowChecked => Say();
    public string VerificationLink => Say();
    public string Feed => Say();
    public string DataLink => Say();
    public string JsonFeed => Say();
    public string Draft => Say();
    public string DraftMeaning => Say();
    public string ListParts => Say();
    public string Part => Say();
    public string Table => Say();
    public string Page => Say();
    public string NoDate => Say();
    public string NotFound => Say();
    public string Moved => Say();

    // The search.
    public string Search => Say();
    public string SearchField => Say();
    public string SearchResults => Say();
    public string SearchFound => Say();
    public string SearchNone => Say();
    public string SearchFailed => Say();
    public string SearchMore => Say();
    public string Letters => Say();
    public string ClaimsByPage => Say();
    public string AllClaims => Say();

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

    // Cite, reuse, download.
    public string CiteReuseDownload => Say();
    public string CiteSource => Say();
    public string AsText => Say();
    public string Embed => Say();
    public string EmbedMeaning => Say();
    public string EmbedAClaim => Say();
    public string AllEvidence => Say();
    public string LicensedUnder => Say();
    public string NoLicense => Say();
    public string Reuse => Say();
    public string SourcesAreTheirs => Say();
    public string Download => Say();

    // Corrections.
    public string Was => Say();
    public string Now => Say();
    public string Withdrawn => Say();
    public string TheClaim => Say();
    public string Successor => Say();
    public string NoCorrectionsYet => Say();

    // Sources.
    public string Author => Say();
    public string Container => Say();
    public string Publisher => Say();
    public string Issued => Say();
    public string Language => Say();
    public string Accessed => Say();
    public string Archived => Say();
    public string Rights => Say();
    public string OurCopy => Say();
    public string Repeats => Say();
    public string RepeatedBy => Say();
    public string NoteOnSource => Say();
    public string PassagesUsed => Say();
    public string NoPassages => Say();
    public string Rates => Say();
    public string NoClaimRests => Say();

    // People.
    public string NoGroup => Say();
    public string AlsoCalled => Say();
    public string Roles => Say();
    public string From => Say();
    public string Until => Say();
    public string Elsewhere => Say();
    public string Statements => Say();
    public string Members => Say();
    public string Speaker => Say();
    public string Somebody => Say();
    public string WhoSaidWhatTable => Say();
    public string WhoSaidWhatCaption => Say();

    // Pictures.
    public string SwimlanesTitle => Say();
    public string SwimlanesKey => Say();
    public string SwimlanesCaption => Say();
    public string CoverageTitle => Say();
    public string CoverageKey => Say();
    public string FiguresHeading => Say();
    public string FiguresKey => Say();
    public string OtherNumbers => Say();
    public string ColumnLetter => Say();
    public string ColumnDate => Say();
    public string ColumnWho => Say();
    public string ColumnFigure => Say();
    public string ColumnSource => Say();
    // The pictures of who said what, of evidence and of origins.
    public string StancesTitle => Say();
    public string StancesKey => Say();
    public string AsTable => Say();
    public string EvidenceTitle => Say();
    public string EvidenceDescription => Say();
    public string EvidenceKey => Say();
    public string EvidenceGathered => Say();
    public string NotesInFull => Say();
    public string OriginsOfClaim => Say();
    public string OriginsOfClaimKey => Say();
    public string BehindTheEvidence => Say();
    public string OriginsOfSource => Say();
    public string OriginsOfSourceKey => Say();
    public string HeavyBox => Say();
    public string SamePublisher => Say();
    public string AsList => Say();

    // The verification report.
    public string Totals => Say();
    public string WholeSite => Say();
    public string ByPage => Say();
    public string ColumnClaims => Say();
    public string ColumnCovered => Say();
    public string ColumnSupported => Say();
    public string ColumnWordForWord => Say();
    public string ColumnTwoOrigins => Say();
    public string ColumnReviewed => Say();
    public string ColumnArchived => Say();
    public string ColumnFindings => Say();
    public string UnsupportedClaims => Say();
    public string NoneUnsupported => Say();
    public string Findings => Say();
    public string NoFindings => Say();
    public string Suppressed => Say();
    public string Reason => Say();
    public string RulesSpoken => Say();
    public string AllRules => Say();
    public string FindingsOfRule => Say();
    public string TurnedOff => Say();
    public string InsteadOf => Say();
    public string Reported => Say();
    public string Rule => Say();
    public string Flags => Say();
    public string RuleLevel => Say();
    public string ColumnLastChecked => Say();
    public string Never => Say();
    public string ReportForPrograms => Say();

    // Topics and filters.
    public string Topic => Say();
    public string WhatHappened => Say();
    public string OtherClaims => Say();
    public string SeeAlso => Say();
    public string Filter => Say();
    public string Shown => Say();
    public string ShowAll => Say();

    // Histories, chains, whole texts.
    public string History => Say();
    public string After => Say();
    public string Later => Say();
    public string MatchesCopy => Say();
    public string InWholeText => Say();
    public string WholeText => Say();
    public string ReadWholeText => Say();

    // Between the items of a list, and before its last one.
    public string Comma => Say();
    public string And => Say();

    /// <summary>What stands before an item of a list: nothing, a comma, or "and".</summary>
    /// <param name="index">The item's place, from 0.</param>
    /// <param name="count">How many items there are.</param>
    public string Before(int index, int count) => index == 0 ? "" : index == count - 1 ? And : Comma;

    /// <summary><c>Secretary of Defense, Department of Defense</c>.</summary>
    public string RoleAt(string role, string organization) => language.Fill(nameof(RoleAt), role, organization);

    /// <summary>A title as it is cited: <c>“The flood”</c>.</summary>
    public string TitleCited(string title) => language.Fill(nameof(TitleCited), title);

    /// <summary>What a page about a source is called, where it is cited apart from the source itself.</summary>
    public string OnSource(string title) => language.Fill(nameof(OnSource), title);

    /// <summary>Statements about nothing that has a column of its own.</summary>
    public string OtherStatements => Say();

    // What is counted: "1 claim", "2 claims".
    public string Claims(int number) => Count(number);
    public string Sources(int number) => Count(number);
    public string People(int number) => Count(number);
    public string Origins(int number) => Count(number);
    public string Corrections(int number) => Count(number);
    public string Events(int number) => Count(number);
    public string Lanes(int number) => Count(number);
    public string Numbers(int number) => Count(number);
    public string StatementsMade(int number) => Count(number);
    public string Passages(int number) => Count(number);
    public string FindingsMade(int number) => Count(number);
    public string CitedByClaims(int number) => Count(number);
    public string ClaimsWithSupport(int number) => Count(number);
    public string SourcesWithCopy(int number) => Count(number);
    public string NotesNotListed(int number) => Count(number);
    public string Speakers(int number) => Count(number);
    public string Subjects(int number) => Count(number);
    public string SpeakersLeftOut(int number) => Count(number);
    public string SourcesLeftOut(int number) => Count(number);

    /// <summary>How many sources are one witness.</summary>
    public string OneOrigin(int number) => Count(number);
    public string OtherClaimsMade(int number) => Count(number);
    public string DaysAgo(int number) => Count(number);

    /// <summary>How many of a list are shown: <c>8 of 20</c>.</summary>
    /// <param name="shown">The number, or what stands for it.</param>
    /// <param name="all">Of how many.</param>
    public string ShownOf(string shown, int all) => language.Fill(nameof(ShownOf), shown, all);

    /// <summary>What a list narrowed to is called: <c>Timeline: The press</c>.</summary>
    public string ViewOf(string list, string view) => language.Fill(nameof(ViewOf), list, view);

    /// <summary>What a language is called: <c>Arabic</c>, or with more than the language in its tag <c>Portuguese (pt-BR)</c>; the tag where the name is not known.</summary>
    /// <param name="tag">BCP 47 tag.</param>
    public string NameOfLanguage(string tag) => language.Find($"LanguageName.{Languages.Language.Pascal(tag.Split('-')[0].ToLowerInvariant())}") switch
    {
        null => tag,
        var name => tag.Contains('-', StringComparison.Ordinal) ? $"{name} ({tag})" : name,
    };

    /// <summary>By what the entries of a list are told apart.</summary>
    public string Of(FilterKey key) => Name(key);

    /// <summary>What entries of a list have in common.</summary>
    public string Of(FilterValue value) => value.Key switch
    {
        FilterKey.Kind => language.Text($"{nameof(ClaimKind)}.{Languages.Language.Pascal(value.Id)}.Plural"),
        FilterKey.Rating when value.Title.Length == 0 => Rating(value.Id),
        FilterKey.Status => language.Text($"{nameof(ClaimStatus)}.{Languages.Language.Pascal(value.Id)}.{nameof(Name)}"),
        FilterKey.Type => language.Find($"CslType.{Languages.Language.Pascal(value.Id)}") ?? Text.Slug.ToWords(value.Id),
        _ => value.Title,
    };

    /// <summary>What became of a claim.</summary>
    public string Of(HistoryKind kind) => Name(kind);

    /// <summary>Whose claims they are: <c>2 statements by others</c>.</summary>
    public string Of(ClaimKind kind, int number) => language.Count($"{nameof(ClaimKind)}.{kind}.Count", number);

    /// <summary>How a claim stands.</summary>
    public string Of(ClaimStatus status) => Name(status);

    /// <summary>What the status means, in a sentence.</summary>
    public string Explain(ClaimStatus status) => Meaning(status);

    /// <summary>The warning beside a mark in the prose; null where the claim may stand there as it is.</summary>
    public string? Flag(ClaimStatus status) => language.Find($"{nameof(ClaimStatus)}.{status}.Flag");

    /// <summary>How well the words of the evidence are known.</summary>
    public string Of(EvidenceGrade grade) => Name(grade);

    /// <summary>What the grade means, in a sentence.</summary>
    public string Explain(EvidenceGrade grade) => Meaning(grade);

    /// <summary>What a file of the data is for, in a sentence.</summary>
    public string Explain(DataFileKind kind) => Meaning(kind);

    /// <summary>What a passage does for a claim.</summary>
    public string Of(Stance stance) => Name(stance);

    /// <summary>What a speaker does, as a verb beside the name.</summary>
    public string Of(Act act) => Name(act);

    /// <summary>The letter of the act in its sign; no two acts share one.</summary>
    public string Letter(Act act) => language.Text($"{nameof(Act)}.{act}.{nameof(Letter)}");

    /// <summary>Whose claim it is.</summary>
    public string Of(ClaimKind kind) => Name(kind);

    /// <summary>What can be seen in the picture of who said what.</summary>
    public string Describe(StanceMatrix picture) => language.Fill(
        nameof(StanceMatrix), Speakers(picture.Groups.Sum(group => group.Rows.Count)), Subjects(picture.Columns.Count));

    /// <summary>What a sign in that picture stands for: <c>Jane Doe denies 2×, in exact words: The dam</c>.</summary>
    public string Of(MatrixMark mark, PersonSummary speaker) => language.Fill(
        nameof(MatrixMark), speaker.Name, Of(mark.Act.Act) + (mark.Act.Count > 1 ? $" {mark.Act.Count}×" : ""), mark.Act.IsExact ? InExactWords : InParaphrase, Of(mark.Subject));

    /// <summary>What can be seen in a picture of origins.</summary>
    public string Describe(OriginsPicture picture) => language.Fill(nameof(OriginsPicture), Sources(picture.SourceCount));

    /// <summary>How a source came to say what it says.</summary>
    /// <param name="role">Not <see cref="OriginsRole.Alone"/>, of which nothing is to be said.</param>
    public string Of(OriginsRole role) => Name(role);

    /// <summary>A source in a picture of origins.</summary>
    public string Of(OriginsNode node) => node.Role == OriginsRole.Alone ? node.Name : language.Fill(nameof(OriginsNode), Of(node.Role), node.Name);

    /// <summary>How bad a finding is.</summary>
    public string Of(Level level) => Name(level);

    /// <summary>A human being or a body.</summary>
    public string Of(PersonType type) => Name(type);

    /// <summary>What something is that can be looked for.</summary>
    public string Of(NamedKind kind) => Name(kind);

    /// <summary>The subject, or the word for statements about nothing named.</summary>
    public string Of(Subject subject) => subject.Title.Length > 0 ? subject.Title : OtherStatements;

    /// <summary>A rating of the scale that holds where a site has none of its own.</summary>
    /// <param name="id">As claims write it: <c>not-enough-evidence</c>.</param>
    public string Rating(string id) => language.Text($"{nameof(Rating)}.{Languages.Language.Pascal(id)}.Name");

    /// <summary>What a group of rules looks at.</summary>
    public string Of(RuleFamily family) => language.Text($"{nameof(RuleFamily)}.{family.Number}");

    /// <summary>Where in a source a passage stands: <c>paragraphs 4-5</c>.</summary>
    /// <param name="label">One of CSL's labels; any other is said as it is.</param>
    /// <param name="locator">As written.</param>
    /// <param name="isSeveral">A range, or more than one.</param>
    public string Locator(string label, string locator, bool isSeveral)
    {
        var path = $"{nameof(Locator)}.{Languages.Language.Pascal(label)}.{(isSeveral ? PluralCategory.Other : PluralCategory.One)}";
        return language.Find(path) is null ? $"{label} {locator}" : language.Fill(path, locator);
    }

    /// <summary>From a first date to a last.</summary>
    public string FromTo(string first, string last) => language.Fill(nameof(FromTo), first, last);

    /// <summary>A date, and what was then.</summary>
    public string Labelled(string date, string words) => language.Fill(nameof(Labelled), date, words);

    /// <summary>A sentence under which no claim stands.</summary>
    public string WithoutClaim(string sentence) => language.Fill(nameof(WithoutClaim), sentence);

    /// <summary>What numbers count: <c>The flood: how many “dead”</c>.</summary>
    public string HowMany(string topic, string word) => language.Fill(nameof(HowMany), topic, word);

    /// <summary>What can be seen in the swimlanes.</summary>
    public string Describe(Swimlanes picture) => language.Fill(
        $"{nameof(Describe)}.{nameof(Swimlanes)}", picture.First.Text, picture.Last.Text, Events(picture.Events), StatementsMade(picture.Statements), Lanes(picture.Lanes.Count));

    /// <summary>The name of a lane.</summary>
    public string Of(Lane lane) => lane.Kind == LaneKind.Group ? lane.Title : Name(lane.Kind);

    /// <summary>What a mark of the swimlanes stands for.</summary>
    public string Of(LaneMark mark, LaneKind lane)
    {
        var date = mark.Date is null ? NoDate : mark.Until is null ? mark.Date.Text : FromTo(mark.Date.Text, mark.Until.Text);
        if (mark.Count > 1)
            date += Comma + (lane == LaneKind.Events ? Events(mark.Count) : StatementsMade(mark.Count));
        return mark.Words.Length == 0 ? date : Labelled(date, mark.Words);
    }

    /// <summary>How many of a page's sentences stand under a claim.</summary>
    public string Describe(CoverageStrip picture) => language.Count($"{nameof(Describe)}.{nameof(CoverageStrip)}", picture.Ticks.Count, picture.Covered);

    /// <summary>What a mark of the coverage strip stands for.</summary>
    public string Of(CoverageTick tick) => tick.Address is null ? WithoutClaim(tick.Words) : tick.Words;

    /// <summary>What figures over time count.</summary>
    public string TitleOf(FiguresPicture picture) => HowMany(picture.Topic, picture.Word);

    /// <summary>What can be seen in figures over time.</summary>
    public string Describe(FiguresPicture picture) => language.Fill($"{nameof(Describe)}.{nameof(FiguresPicture)}", Numbers(picture.Points.Count));

    /// <summary>A link from a claim to the other numbers for what it counts.</summary>
    public string Of(FiguresLink figures) => HowMany(figures.Topic, figures.Word) + Comma + Numbers(figures.Count);

    /// <summary>What a mark of figures over time stands for.</summary>
    public string Of(FigurePoint point) => string.Join(Comma, Of(point.Bound, point.Number), GiverOf(point), point.Date?.Text ?? NoDate);

    /// <summary>Who gives a number.</summary>
    public string GiverOf(FigurePoint point) => point.Who?.Text ?? (point.IsOurs ? Of(ClaimKind.Assertion) : Somebody);

    /// <summary>A number with what its words make of it.</summary>
    public string Of(FigureBound bound, string number) => language.Fill($"{nameof(FigureBound)}.{bound}", number);

    /// <summary>What a page is called that the site makes itself.</summary>
    /// <param name="page">Its kind, as <c>page-titles</c> names it in Pascal case: <c>WhoSaidWhat</c>.</param>
    internal string TitleOfPage(string page) => language.Text($"PageTitles.{page}.Title");

    /// <summary>What such a page is, in a sentence; empty where its title says all.</summary>
    internal string DescriptionOfPage(string page) => language.Find($"PageTitles.{page}.Description") ?? "";

    private string Name<T>(T value) where T : struct, Enum => language.Text($"{typeof(T).Name}.{value}.{nameof(Name)}");

    private string Meaning<T>(T value) where T : struct, Enum => language.Text($"{typeof(T).Name}.{value}.{nameof(Meaning)}");

    private string Say([CallerMemberName] string name = "") => language.Text(name);

    private string Count(int number, [CallerMemberName] string name = "") => language.Count(name, number);
}
