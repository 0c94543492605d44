using Explainer.Compose.Parts;
using Xunit;

namespace Explainer.Tests.Compose;

/// <summary>The pictures that stand for pages where links to them are shared.</summary>
public sealed class PictureTests
{
    private const string Settings = "title: T\nbase-url: https://a.example\nimage: pictures/site.png\nimage-alt: The valley\n";

    [Fact]
    public void Page_has_its_own_picture_else_the_one_drawn_of_it_else_that_of_the_site()
    {
        var build = SmallSite.Of(("site.yml", Settings), ("a/own.md", "---\ntitle: A\nimage: ../pictures/own.png\nimage-alt: The dam\n---\n"), ("a/other.md", "---\ntitle: B\n---\n"), ("pictures/site.png", ""), ("pictures/own.png", ""));
        Assert.Equal(new("/pictures/own.png", "The dam"), Picture(build, "/a/own/", withCards: true));
        Assert.Equal(new("/cards/a/other.png", "B"), Picture(build, "/a/other/", withCards: true));
        Assert.Equal(new("/pictures/site.png", "The valley"), Picture(build, "/a/other/", withCards: false));
        Assert.Equal(new("/pictures/site.png", "The valley"), Picture(build, "/claims/", withCards: true));
        Assert.DoesNotContain(build.Findings.All, finding => finding.Rule.Id is "FC806" or "FC809");
    }

    [Fact]
    public void Picture_that_is_not_there_is_reported_where_it_is_named()
    {
        var build = SmallSite.Of(("site.yml", Settings), ("a.md", "---\ntitle: A\nimage: dma.png\nimage-alt: The dam\n---\n"), ("dam.png", ""));
        Assert.Equal(
            [("FC806", "input/a.md:3:8"), ("FC806", "input/site.yml:3:8")],
            build.Findings.All.Where(finding => finding.Rule.Id == "FC806").Select(finding => (finding.Rule.Id, $"{finding.At.Path}:{finding.At.Line}:{finding.At.Column}")));
        Assert.Null(Picture(build, "/a/", withCards: false));
    }

    [Fact]
    public void Picture_without_a_text_is_reported_with_the_key_to_write()
    {
        var finding = Assert.Single(SmallSite.Of(("a.md", "---\ntitle: A\nimage: dam.png\n---\n"), ("dam.png", "")).Findings.All, finding => finding.Rule.Id == "FC809");
        Assert.EndsWith("Say in image-alt what it shows.", finding.Message, StringComparison.Ordinal);
    }

    private static Picture? Picture(SiteBuild build, string address, bool withCards) =>
        build.Compose(withCards: withCards).Single(page => page.Address == address).Head.Picture;
}
