using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Xunit;

namespace Explainer.Tests.Compose;

public sealed class TopicPageTests
{
    [Fact]
    public void Topic_has_its_explainers_events_statements_and_other_claims_each_once()
    {
        var page = FloodSite.Build().Page<TopicPage>("/topics/toll/");
        Assert.Equal(("The dead", 1, 1, 0), (page.Title, page.Topic.EventCount, page.Topic.StatementCount, page.Topic.OtherCount));
        Assert.Equal(["What happened"], page.Explainers.Select(explainer => explainer.Title));
        Assert.Equal(["toll"], page.Events.SelectMany(day => day.Entries).Select(entry => entry.Claim.Id));
        Assert.Equal(["chief-accuses"], page.Statements.Select(claim => claim.Id));
        Assert.Empty(page.Others);
        Assert.Equal((new PageLink("Timeline", "/timeline/topic/toll/"), new PageLink("Who said what", "/who-said-what/topic/toll/")), (page.InTimeline, page.InWhoSaidWhat));
    }

    [Fact]
    public void Topics_stand_in_the_order_of_the_site() =>
        Assert.Equal(["The dead", "The cause"], FloodSite.Build().Page<TopicsPage>().Topics.Select(topic => topic.Topic.Text));

    [Fact]
    public void Declared_topic_that_nothing_is_about_has_no_page_nor_has_a_site_without_topics_a_list()
    {
        var build = SmallSite.Of(("site.yml", "title: T\ntopics:\n  unused: Unused\n"), ("a.md", "---\ntitle: A\n---\n"));
        Assert.DoesNotContain(build.Compose(), page => page is TopicPage or TopicsPage);
        Assert.Null(build.Site.AddressBook.Find("/topics/"));
    }
}
