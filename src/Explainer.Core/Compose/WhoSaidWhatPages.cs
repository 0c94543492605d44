using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Compose.Pictures;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Composes "who said what".</summary>
internal static class WhoSaidWhatPages
{
    /// <summary>The parts of the page and of its views; the table of all of a view's statements stands on its first.</summary>
    public static IEnumerable<WhoSaidWhatPage> Of(Composition composition)
    {
        var parts = new Dictionary<string, StatementParts>(StringComparer.Ordinal);
        foreach (var page in ListPages.Of(composition.Site.Lists.Statements, composition.Titles.WhoSaidWhat, composition))
        {
            if (!parts.TryGetValue(page.View.Address, out var places))
                parts[page.View.Address] = places = new StatementParts(page.View);
            yield return Compose(composition, page, places);
        }
    }

    private static WhoSaidWhatPage Compose(Composition composition, ListPage<(StatementSubject Column, Claim Statement)> page, StatementParts parts)
    {
        var columns = page.View.Entries.Select(entry => entry.Column).Distinct().ToList();
        var subjects = columns.ConvertAll(column => ToSubject(column, parts, page.Address));
        var groups = page.Part.Number == 1 ? Groups(composition, page.View, columns, parts) : [];
        return new()
        {
            Address = page.Address,
            Title = page.Title,
            Description = composition.Titles.WhoSaidWhat.Description,
            Breadcrumb = page.Breadcrumb,
            Site = composition.Frame,
            Citation = composition.Cite(page.Address, page.Title),
            Columns = subjects,
            Groups = groups,
            Matrix = StanceMatrixDrawing.Of(subjects, groups),
            Sections = page.Entries.GroupBy(entry => entry.Column).Select(section => new SubjectSection
            {
                Subject = ToSubject(section.Key, parts, page.Address),
                Utterances = section.Select(entry => ToUtterance(composition, entry)).ToList(),
            }).ToList(),
            Filter = page.Filter,
            Part = page.Part,
        };
    }

    private static Subject ToSubject(StatementSubject subject, StatementParts parts, string page) => new(
        subject.Fragment,
        subject.Claim is { } claim ? claim.Title : subject.Topic?.Title ?? "",
        subject.Claim?.Address ?? subject.Topic?.Address,
        parts.LinkTo(subject, page));

    private static List<SpeakerGroup> Groups(
        Composition composition, ListView<(StatementSubject Column, Claim Statement)> view, List<StatementSubject> columns, StatementParts parts)
    {
        // A statement that the site has withdrawn keeps its place in the detail, and counts no more.
        var counted = view.Entries.Where(entry => entry.Statement is { Speaker: not null, IsFallen: false }).ToList();
        var cells = counted.ToLookup(entry => (entry.Statement.Speaker!, entry.Column));
        return PersonGroups.Of(counted.Select(entry => entry.Statement.Speaker!).Distinct(), composition).Select(group => new SpeakerGroup
        {
            Title = group.Title,
            Rows = group.Members.Select(speaker => new SpeakerRow
            {
                Speaker = composition.Summaries.Of(speaker),
                Cells = columns.ConvertAll(column => Acts(composition, cells[(speaker, column)], view.Address, parts)),
            }).ToList(),
        }).ToList();
    }

    // Only what is found by the same marks is counted together, so that a count stays true when the list is narrowed in place.
    private static List<ActCell> Acts(
        Composition composition, IEnumerable<(StatementSubject Column, Claim Statement)> entries, string page, StatementParts parts) =>
        entries
            .GroupBy(entry => (entry.Statement.Act, Marks: ListPages.Marks(composition.Site.Lists.Statements, entry)))
            .OrderBy(act => act.Key.Act)
            .Select(act => new ActCell(
                act.Key.Act, act.Count(), parts.LinkTo(act.First().Statement, page), act.Key.Marks, act.Any(entry => entry.Statement.Written.Quote is not null)))
            .ToList();

    private static Utterance ToUtterance(Composition composition, (StatementSubject Column, Claim Statement) entry)
    {
        var statement = entry.Statement;
        return new()
        {
            Claim = composition.Summaries.Of(statement),
            Marks = ListPages.Marks(composition.Site.Lists.Statements, entry),
            About = StatementSubject.Of(statement) is var subject && subject != entry.Column ? About(subject) : null,
            Quote = statement.Written.Quote?.Value,
            QuoteLanguage = composition.Passages.QuoteLanguage(statement),
            ReportedBy = Sources(statement).Select(source => new ReportView(composition.Summaries.Of(source), Chain(source).Select(composition.Summaries.Of).ToList())).ToList(),
            Turn = composition.References.TurnFrom(statement) is { } turn ? composition.Summaries.Of(turn) : null,
            Correction = statement.IsCorrected ? composition.Corrections.Of(statement) : null,
        };
    }

    private static IEnumerable<Source> Sources(Claim statement) => statement.Support.Select(citation => citation.Source).OfType<Source>().Distinct();

    private static IEnumerable<Source> Chain(Source source) => Origins.Way(source, end => end.DerivedFrom.Count == 0)?.Skip(1) ?? [];

    private static PageLink About(StatementSubject subject) =>
        subject.Claim is { } claim ? Summaries.Link(claim) : new(subject.Topic!.Title, subject.Topic.Address);
}
