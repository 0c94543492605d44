using Xunit;

namespace Explainer.Tests.Commands;

public sealed class ReviewCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ReviewCommandTests()
    {
        SiteOnDisk.WriteTo(folder);
        folder.Write("input/people/keeper.md", "---\nname: Jane Keeper\n---\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_review_shows_the_claim_beside_its_passage_and_records_both()
    {
        var run = await Review("dam-broke", "--by", "keeper", "--on", "2024-05-04");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("dam-broke (input/index.md)\n  claim\n    The dam broke.\n  report#broke\n    The dam broke.\n\nRecorded 1 review in ", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            "- claim: dam-broke\n  passage: report#broke\n  by: keeper\n  on: 2024-05-04\n  claim-text: \"The dam broke.\"\n  passage-text: \"The dam broke.\"\n",
            Recorded());
    }

    [Fact]
    public async Task A_changed_claim_may_be_reviewed_again()
    {
        await Review("dam-broke", "--by", "keeper", "--on", "2024-05-04");
        folder.Write("input/index.md", SiteOnDisk.Page.Replace("text: The dam broke.", "text: The dam broke at night.", StringComparison.Ordinal));
        Assert.Equal(1, (await Run.OfAsync("check", "--root", folder.Path)).ExitCode);

        Assert.Equal(0, (await Review("dam-broke", "--by", "keeper", "--on", "2024-05-05")).ExitCode);

        Assert.Equal(0, (await Run.OfAsync("check", "--root", folder.Path)).ExitCode);
        Assert.Contains("claim-text: \"The dam broke at night.\"", Recorded(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Did you mean \"dam-broke\"?", "dam-brok", "--by", "keeper")]
    [InlineData("Did you mean \"keeper\"?", "dam-broke", "--by", "keper")]
    [InlineData("nobody is named", "dam-broke")]
    [InlineData("no claim is named", "--by", "keeper")]
    [InlineData("this is no day", "dam-broke", "--by", "keeper", "--on", "2024-05")]
    public async Task What_is_not_known_is_not_recorded(string reason, params string[] args)
    {
        (await Review(args)).AssertObstacle(reason);

        Assert.False(File.Exists(Path.Combine(folder.Path, "input/reviews.yml")));
    }

    [Fact]
    public async Task A_claim_that_cites_an_unknown_passage_cannot_be_reviewed()
    {
        folder.Write("input/index.md", SiteOnDisk.Page.Replace("report#broke", "report#broken", StringComparison.Ordinal));

        (await Review("dam-broke", "--by", "keeper")).AssertObstacle("this claim has errors", "FC206");
    }

    [Fact]
    public async Task A_record_with_a_fault_is_left_as_it_is()
    {
        folder.Write("input/reviews.yml", "- claim: dam-broke\n");

        (await Review("dam-broke", "--by", "keeper")).AssertObstacle("reviews.yml", "nothing can be recorded here");

        Assert.Equal("- claim: dam-broke\n", Recorded());
    }

    [Fact]
    public async Task What_waits_to_be_compared_is_listed_by_page()
    {
        Assert.Equal((0, "input/index.md\n  dam-broke\n    never compared with report#broke\n\n1 claim waits to be compared.\n"), await Pending());

        await Review("dam-broke", "--by", "keeper", "--on", "2024-05-04");
        Assert.Equal((0, "Nothing waits to be compared.\n"), await Pending());

        folder.Write("input/index.md", SiteOnDisk.Page.Replace("text: The dam broke.", "text: The dam broke at night.", StringComparison.Ordinal));
        Assert.Contains("    the claim changed since the review of 2024-05-04 by keeper: The dam broke {+at night+}.\n", (await Pending()).Output, StringComparison.Ordinal);

        async Task<(int ExitCode, string Output)> Pending() => await Review("--pending") is var run ? (run.ExitCode, run.Output) : default;
    }

    private Task<Run> Review(params string[] args) => Run.OfAsync(["review", "--root", folder.Path, .. args]);

    private string Recorded() => File.ReadAllText(Path.Combine(folder.Path, "input/reviews.yml"));
}
