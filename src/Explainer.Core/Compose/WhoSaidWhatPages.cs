using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Compose;

/// <summary>Composes "who said what".</summary>
internal static class WhoSaidWhatPages
{
    public static WhoSaidWhatPage Of(Composition composition)
    {
        var subjects = composition.Site.StatementSubjects;
        var columns = subjects.Columns.Select(column => (Column: column, Statements: Ordered(subjects[column]))).ToList();
        return new WhoSaidWhatPage
        {
            Address = Addresses.WhoSaidWhat,
            Title = PageTitles.WhoSaidWhat.Title,
            Description = PageTitles.WhoSaidWhat.Description,
            Breadcrumb = [composition.Home],
            Site = composition.Frame,
            Columns = columns.Select(column => ToSubject(column.Column)).ToList(),
            Groups = Groups(composition, columns.ConvertAll(column => column.Statements)),
            Sections = columns.Select(column => new SubjectSection
            {
                Subject = ToSubject(column.Column),
                Utterances = column.Statements.Select(statement => ToUtterance(composition, statement, column.Column)).ToList(),
            }).ToList(),
        };
    }

    private static List<Claim> Ordered(IEnumerable<Claim> statements) =>
        statements.OrderBy(CrossReferences.WhenSaid, UndatedLast.Order).ToList();

    private static Subject ToSubject(StatementSubject subject) =>
        new(subject.Fragment, subject.Claim is { } claim ? Summaries.TitleOf(claim) : subject.Topic?.Title ?? "", subject.Claim?.Address);

    private static List<SpeakerGroup> Groups(Composition composition, List<List<Claim>> columns)
    {
        // A statement that the site has withdrawn keeps its place in the detail, and counts no more.
        var cells = columns.ConvertAll(statements => statements.Where(statement => statement is { Speaker: not null, IsFallen: false }).ToLookup(statement => statement.Speaker!));
        var speakers = cells.SelectMany(column => column.Select(group => group.Key)).Distinct();
        return PersonGroups.Of(speakers, composition).Select(group => new SpeakerGroup
        {
            Title = group.Title,
            Rows = group.Members.Select(speaker => new SpeakerRow
            {
                Speaker = composition.Summaries.Of(speaker),
                Cells = cells.ConvertAll(column => Acts(column[speaker])),
            }).ToList(),
        }).ToList();
    }

    private static List<ActCell> Acts(IEnumerable<Claim> statements) =>
        statements
            .GroupBy(statement => statement.Act)
            .OrderBy(act => act.Key)
            .Select(act => new ActCell(act.Key, act.Count(), "#" + act.First().Id, act.Any(statement => statement.Written.Quote is not null)))
            .ToList();

    private static Utterance ToUtterance(Composition composition, Claim statement, StatementSubject column) => new()
    {
        Claim = composition.Summaries.Of(statement),
        About = StatementSubject.Of(statement) is var subject && subject != column ? About(subject) : null,
        Quote = statement.Written.Quote?.Value,
        QuoteLanguage = statement.Written.Quote is { } quote ? composition.Passages.Foreign(LanguageOf(quote.Value, statement)) : null,
        ReportedBy = composition.Passages.CarryingSources(statement),
    };

    // A topic without a column has no section to lead to, so that the link stays at the others.
    private static PageLink About(StatementSubject subject) =>
        subject.Claim is { } claim ? Summaries.Link(claim) : new(subject.Topic!.Title, "#" + StatementSubject.Other.Fragment);

    // The words are in the language of the passage that holds them; one in another language may be cited beside it.
    private static string? LanguageOf(string quote, Claim statement)
    {
        var exact = new TextQuote(quote);
        return statement.Citations
            .Select(citation => citation.Passage)
            .FirstOrDefault(passage => passage is { IsExact: true } && QuoteMatcher.Find(NormalText.Of(passage.Words), exact) is QuoteMatch.Once or QuoteMatch.Several)
            ?.Language;
    }
}
