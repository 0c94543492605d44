namespace Explainer.Resolve;

/// <summary>What a statement is about: a claim, a topic, or neither.</summary>
/// <param name="Claim">Null where it is about no claim.</param>
/// <param name="Topic">Null where it is about no topic.</param>
public sealed record StatementSubject(Claim? Claim, Topic? Topic)
{
    /// <summary>All that has no column of its own.</summary>
    public static StatementSubject Other { get; } = new(null, null);

    /// <summary>The fragment of its section; the underscore keeps it apart from the ids of claims.</summary>
    public string Fragment => this switch
    {
        { Claim: { } claim } => $"claim_{claim.Id}",
        { Topic: { } topic } => $"topic_{topic.Id}",
        _ => "other_",
    };

    /// <summary>The subject of a statement.</summary>
    public static StatementSubject Of(Claim statement) =>
        statement is { AboutClaim: null, AboutTopic: null } ? Other
        : statement.AboutClaim is { } claim ? new(claim, null)
        : new(null, statement.AboutTopic);
}
