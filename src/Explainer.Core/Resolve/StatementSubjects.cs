using Explainer.Parse;

namespace Explainer.Resolve;

/// <summary>The statements of a site, by what they are about: the columns of "who said what".</summary>
public sealed class StatementSubjects
{
    /// <summary>Columns that a table can have and still be read.</summary>
    public const int Limit = 10;

    private readonly ILookup<StatementSubject, Claim> byColumn;

    /// <summary>Takes the most used subjects; the rest share the last column.</summary>
    /// <param name="claims">All claims, in order.</param>
    public StatementSubjects(IReadOnlyList<Claim> claims)
    {
        var statements = claims.Where(claim => claim.Kind == ClaimKind.Statement).OrderBy(claim => claim.WhenSaid, UndatedLast.Order).ToList();
        var counts = statements.CountBy(StatementSubject.Of).ToList();
        var places = claims.Select((claim, index) => (claim, index)).ToDictionary(pair => pair.claim, pair => pair.index);
        var limit = counts.Count <= Limit ? Limit : Limit - 1;
        var kept = counts
            .Where(count => count.Key != StatementSubject.Other)
            .OrderByDescending(count => count.Value).ThenBy(count => Place(count.Key))
            .Take(limit)
            .Select(count => count.Key)
            .OrderBy(Place)
            .ToList();
        byColumn = statements.ToLookup(statement => StatementSubject.Of(statement) is var subject && kept.Contains(subject) ? subject : StatementSubject.Other);
        Columns = byColumn.Contains(StatementSubject.Other) ? [.. kept, StatementSubject.Other] : [.. kept];
        Detail = Columns.SelectMany(column => byColumn[column].Select(statement => (column, statement))).ToList();

        (bool IsClaim, int Index) Place(StatementSubject subject) =>
            subject.Claim is { } claim ? (true, places[claim]) : (false, subject.Topic!.Order);
    }

    /// <summary>At most <see cref="Limit"/>: topics in the order of the site, then claims in theirs, then the others together.</summary>
    public IReadOnlyList<StatementSubject> Columns { get; }

    /// <summary>The statements of all columns, in the order in which they are shown.</summary>
    public IReadOnlyList<(StatementSubject Column, Claim Statement)> Detail { get; }

    /// <summary>The statements of a column, by date, undated ones last.</summary>
    public IEnumerable<Claim> this[StatementSubject column] => byColumn[column];

    /// <summary>The column in which a statement stands.</summary>
    public StatementSubject ColumnOf(Claim statement) =>
        StatementSubject.Of(statement) is var subject && byColumn.Contains(subject) ? subject : StatementSubject.Other;
}
