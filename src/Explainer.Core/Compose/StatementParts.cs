using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>On which part of "who said what" each statement stands, and where each subject begins.</summary>
/// <param name="view">The statements of all columns, in the order in which they are shown.</param>
internal sealed class StatementParts(ListView<(StatementSubject Column, Claim Statement)> view)
{
    private readonly Dictionary<Claim, int> statements =
        view.Entries.Select((entry, index) => (entry.Statement, index)).ToDictionary(pair => pair.Statement, pair => pair.index);

    private readonly Dictionary<StatementSubject, int> subjects =
        view.Entries.Select((entry, index) => (entry.Column, index)).DistinctBy(pair => pair.Column).ToDictionary(pair => pair.Column, pair => pair.index);

    /// <summary>The link to a statement: a fragment where it stands on the page itself.</summary>
    public string LinkTo(Claim statement, string page) => Link(statements[statement], statement.Id, page);

    /// <summary>The link to the first statement about a subject: a fragment where that stands on the page itself.</summary>
    public string LinkTo(StatementSubject subject, string page) => Link(subjects[subject], subject.Fragment, page);

    private string Link(int index, string fragment, string page)
    {
        var part = ListParts.AddressOfEntry(view.Address, index);
        return part == page ? "#" + fragment : $"{part}#{fragment}";
    }
}
