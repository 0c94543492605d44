namespace Explainer.Compose.SchemaOrg;

/// <summary>schema.org <c>Event</c>: something that happened.</summary>
internal sealed record Event : Thing
{
    public Event() => Type = nameof(Event);

    /// <summary>A day or a time of a day, ISO 8601; null where it is not known so closely.</summary>
    public string? StartDate { get; init; }

    /// <summary>As <see cref="StartDate"/>; null for what began and ended on one day.</summary>
    public string? EndDate { get; init; }

    public Thing? Location { get; init; }
}
