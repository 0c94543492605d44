using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Composes "who said what".</summary>
internal static class WhoSaidWhatPages
{
    /// <summary>The parts of the page, at least one; the table of all of them stands on the first.</summary>
    public static IEnumerable<WhoSaidWhatPage> Of(Composition composition)
    {
        var subjects = composition.Site.StatementSubjects;
        var parts = new StatementParts(subjects.Detail);
        return ListPages.Of(subjects.Detail, Addresses.WhoSaidWhat).Select(part => new WhoSaidWhatPage
        {
            Address = part.Address,
            Title = composition.Titles.WhoSaidWhat.Title,
            Description = composition.Titles.WhoSaidWhat.Description,
            Breadcrumb = [composition.Home],
            Site = composition.Frame,
            Columns = subjects.Columns.Select(column => ToSubject(column, parts, part.Address)).ToList(),
            Groups = part.Pagination.Number == 1 ? Groups(composition, subjects, parts) : [],
            Sections = part.Entries.GroupBy(entry => entry.Column).Select(section => new SubjectSection
            {
                Subject = ToSubject(section.Key, parts, part.Address),
                Utterances = section.Select(entry => ToUtterance(composition, entry.Statement, entry.Column, parts, part.Address)).ToList(),
            }).ToList(),
            Part = part.Pagination,
        });
    }

    private static Subject ToSubject(StatementSubject subject, StatementParts parts, string page) => new(
        subject.Fragment,
        subject.Claim is { } claim ? Summaries.TitleOf(claim) : subject.Topic?.Title ?? "",
        subject.Claim?.Address,
        parts.LinkTo(subject, page));

    private static List<SpeakerGroup> Groups(Composition composition, StatementSubjects subjects, StatementParts parts)
    {
        // A statement that the site has withdrawn keeps its place in the detail, and counts no more.
        var cells = subjects.Columns.Select(column => subjects[column].Where(statement => statement is { Speaker: not null, IsFallen: false }).ToLookup(statement => statement.Speaker!)).ToList();
        var speakers = cells.SelectMany(column => column.Select(group => group.Key)).Distinct();
        return PersonGroups.Of(speakers, composition).Select(group => new SpeakerGroup
        {
            Title = group.Title,
            Rows = group.Members.Select(speaker => new SpeakerRow
            {
                Speaker = composition.Summaries.Of(speaker),
                Cells = cells.ConvertAll(column => Acts(column[speaker], parts)),
            }).ToList(),
        }).ToList();
    }

    private static List<ActCell> Acts(IEnumerable<Claim> statements, StatementParts parts) =>
        statements
            .GroupBy(statement => statement.Act)
            .OrderBy(act => act.Key)
            .Select(act => new ActCell(act.Key, act.Count(), parts.LinkTo(act.First(), Addresses.WhoSaidWhat), act.Any(statement => statement.Written.Quote is not null)))
            .ToList();

    private static Utterance ToUtterance(Composition composition, Claim statement, StatementSubject column, StatementParts parts, string page) => new()
    {
        Claim = composition.Summaries.Of(statement),
        About = StatementSubject.Of(statement) is var subject && subject != column ? About(subject, parts, page) : null,
        Quote = statement.Written.Quote?.Value,
        QuoteLanguage = composition.Passages.QuoteLanguage(statement),
        ReportedBy = composition.Passages.CarryingSources(statement),
    };

    // A topic without a column has no section to lead to, so that the link stays at the others.
    private static PageLink About(StatementSubject subject, StatementParts parts, string page) =>
        subject.Claim is { } claim ? Summaries.Link(claim) : new(subject.Topic!.Title, parts.LinkTo(StatementSubject.Other, page));
}
