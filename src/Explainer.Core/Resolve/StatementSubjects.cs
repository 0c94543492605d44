using Explainer.Parse;

namespace Explainer.Resolve;

/// <summary>Puts the statements of a site under what they are about: the columns of "who said what".</summary>
internal static class StatementSubjects
{
    // Columns that a table can have and still be read.
    private const int Limit = 10;

    /// <summary>
    /// Every statement with its column, in the order in which they are shown: topics in the order of the site, then claims in theirs, and under each by date, undated ones
    /// last. Of more than ten subjects the less used share the last column, as do statements about nothing named.
    /// </summary>
    /// <param name="claims">All claims, in order.</param>
    public static IReadOnlyList<(StatementSubject Column, Claim Statement)> Of(IReadOnlyList<Claim> claims)
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
        var byColumn = statements.ToLookup(statement => StatementSubject.Of(statement) is var subject && kept.Contains(subject) ? subject : StatementSubject.Other);
        return kept.Append(StatementSubject.Other).SelectMany(column => byColumn[column].Select(statement => (column, statement))).ToList();

        (bool IsClaim, int Index) Place(StatementSubject subject) =>
            subject.Claim is { } claim ? (true, places[claim]) : (false, subject.Topic!.Order);
    }
}
