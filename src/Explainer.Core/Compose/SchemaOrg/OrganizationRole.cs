namespace Explainer.Compose.SchemaOrg;

/// <summary>schema.org <c>OrganizationRole</c>: stands between a member and the organisation, and says as what and when.</summary>
internal sealed record OrganizationRole : Thing
{
    public OrganizationRole() => Type = nameof(OrganizationRole);

    /// <summary>The organisation: a role repeats the property that it stands in.</summary>
    public Thing? MemberOf { get; init; }

    public string? RoleName { get; init; }

    public string? StartDate { get; init; }

    public string? EndDate { get; init; }
}
