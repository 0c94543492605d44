using Explainer.Compose.Parts;
using Explainer.Compose.Pictures;
using Explainer.Parse;
using Explainer.Text.Figures;

namespace Explainer.Languages;

/// <content>What pictures say beside their shapes, and what of them is read aloud.</content>
public sealed partial class SiteWords
{
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

    /// <summary>From a first date to a last.</summary>
    public string FromTo(string first, string last) => language.Fill(nameof(FromTo), first, last);

    /// <summary>A date, and what was then.</summary>
    public string Labelled(string date, string words) => language.Fill(nameof(Labelled), date, words);

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

    /// <summary>A sentence under which no claim stands.</summary>
    public string WithoutClaim(string sentence) => language.Fill(nameof(WithoutClaim), sentence);

    /// <summary>How many of a page's sentences stand under a claim.</summary>
    public string Describe(CoverageStrip picture) => language.Count($"{nameof(Describe)}.{nameof(CoverageStrip)}", picture.Ticks.Count, picture.Covered);

    /// <summary>What a mark of the coverage strip stands for.</summary>
    public string Of(CoverageTick tick) => tick.Address is null ? WithoutClaim(tick.Words) : tick.Words;

    /// <summary>What numbers count: <c>The flood: how many “dead”</c>.</summary>
    public string HowMany(string topic, string word) => language.Fill(nameof(HowMany), topic, word);

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

    /// <summary>What can be seen in the picture of who said what.</summary>
    public string Describe(StanceMatrix picture) => language.Fill(
        $"{nameof(Describe)}.{nameof(StanceMatrix)}", Speakers(picture.Groups.Sum(group => group.Rows.Count)), Subjects(picture.Columns.Count));

    /// <summary>What a sign in that picture stands for: <c>Jane Doe denies 2×, in exact words: The dam</c>.</summary>
    public string Of(MatrixMark mark, PersonSummary speaker) => language.Fill(
        nameof(MatrixMark), speaker.Name, Of(mark.Act.Act) + (mark.Act.Count > 1 ? $" {mark.Act.Count}×" : ""), mark.Act.IsExact ? InExactWords : InParaphrase, Of(mark.Subject));

    /// <summary>What can be seen in a picture of origins.</summary>
    public string Describe(OriginsPicture picture) => language.Fill($"{nameof(Describe)}.{nameof(OriginsPicture)}", Sources(picture.SourceCount));

    /// <summary>How a source came to say what it says.</summary>
    /// <param name="role">Not <see cref="OriginsRole.Alone"/>, of which nothing is to be said.</param>
    public string Of(OriginsRole role) => Name(role);

    /// <summary>A source in a picture of origins.</summary>
    public string Of(OriginsNode node) => node.Role == OriginsRole.Alone ? node.Name : language.Fill(nameof(OriginsNode), Of(node.Role), node.Name);
}
