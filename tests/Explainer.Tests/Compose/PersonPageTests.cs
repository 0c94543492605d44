using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Parse;
using Xunit;

namespace Explainer.Tests.Compose;

public sealed class PersonPageTests
{
    private static readonly SiteBuild Flood = FloodSite.Build();

    [Fact]
    public void Roles_have_their_days_and_lead_to_the_organisation()
    {
        var page = Page("mayor");
        Assert.Equal(new RoleView("Clerk", new("Lowtown council", "/people/town/"), null, new("2019", "2019", "2019")), page.Roles[0]);
        Assert.Equal(new RoleView("Mayor", new("Lowtown council", "/people/town/"), new("2020", "2020", "2020"), null), page.Roles[1]);
        Assert.Equal(new PageLink("Fire brigade", ""), Page("chief").Roles[0].Organization);
    }

    [Fact]
    public void Statements_stand_by_date_and_acts_are_counted()
    {
        var page = Page("chief");
        Assert.Equal(["chief-accuses", "chief-mute"], page.Statements.Select(statement => statement.Id));
        Assert.Equal([new(Act.Accuses, 1), new Tally<Act>(Act.DeclinesToComment, 1)], page.Acts);
    }

    [Fact]
    public void Organisation_names_its_members_in_their_roles_there() =>
        Assert.Equal([("Ann Mayor", "Clerk, Lowtown council")], Page("town").Members.Select(member => (member.Name, member.Role ?? "")));

    [Fact]
    public void Biography_is_shown_with_its_links_and_unsafe_addresses_are_left_out()
    {
        var page = Page("mayor");
        Assert.Equal(["/sources/un/#p1"], page.Biography!.Hrefs.Values);
        Assert.Equal(["https://wiki.example/Ann"], page.SameAs);
        Assert.Equal(["A. Mayor"], page.AlternateNames);
        Assert.Null(Page("chief").Biography);
    }

    [Fact]
    public void People_stand_by_group_in_the_sites_order_then_those_in_none()
    {
        var page = Flood.Page<PeoplePage>();
        Assert.Equal(
            ["The state: Ann Mayor 1, Lowtown council 0", "The press: Bob Chief 2", ": The desk 0"],
            page.Groups.Select(group => $"{group.Title}: {string.Join(", ", group.People.Select(entry => $"{entry.Person.Name} {entry.StatementCount}"))}"));
    }

    [Theory]
    [InlineData("2018-05-01", "First, A")]
    [InlineData("2019-06-30", "First, A")]
    [InlineData("2019-07-02", "Second, B")]
    [InlineData("2019-06/2019-08", "First, A")]
    [InlineData("2021", "Second, B")]
    [InlineData("2023-01-01", "First, A")]
    public void Role_of_a_day_is_the_first_that_holds_it_else_the_first(string said, string role)
    {
        var build = SmallSite.Of(
            ("a.md", $"---\ntitle: A\nclaims:\n  - {{ id: b, kind: statement, speaker: p, text: B., said: {said} }}\n---\n"),
            ("people/p.md", """
                ---
                name: P
                affiliation:
                  - { role: First, organization: A, start: 2019, end: 2019-06 }
                  - { role: Second, organization: B, start: 2019-07, end: 2021-03 }
                ---
                """));
        Assert.Equal(role, build.Page<ClaimPage>().Claim.Speaker?.Role);
    }

    private static PersonPage Page(string id) => Flood.Page<PersonPage>($"/people/{id}/");
}
