using Explainer.Check;
using Explainer.Compose.Pages;
using Explainer.Resolve;
using Xunit;

namespace Explainer.Tests.Compose;

/// <summary>What holds for the pages of any site.</summary>
public sealed class ComposerTests
{
    private static readonly string Sites = Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Sites");

    public static TheoryData<string> Cases => new(Directory.EnumerateDirectories(Sites).Select(folder => Path.GetFileName(folder)).Append("the flood").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_address_in_a_model_is_known_to_the_site(string name)
    {
        var build = Read(name);
        foreach (var page in build.Compose())
        {
            foreach (var address in ModelLinks.In(page))
                Assert.True(IsKnown(address, page.Address, build.Site), $"{page.Address} leads to {address}");
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_page_of_the_site_has_an_address_of_its_own(string name)
    {
        var build = Read(name);
        var addresses = build.Compose().Select(page => page.Address).ToList();

        Assert.Equal(addresses.Distinct(StringComparer.Ordinal), addresses);
        Assert.Equal(
            build.Site.AddressBook.Addresses.Where(address => build.Site.AddressBook.Find(address)!.Fragments is not null).Order(StringComparer.Ordinal),
            addresses.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Pages_can_be_asked_for_twice(string name)
    {
        var build = Read(name);
        Assert.Equal(ModelText.OfAll(build), ModelText.OfAll(build));
    }

    [Fact]
    public void Pages_do_not_depend_on_the_order_of_the_files()
    {
        var expected = ModelText.OfAll(FloodSite.Build());
        for (var seed = 1; seed <= 20; seed++)
        {
            var files = FloodSite.Files.ToArray();
            new Random(seed).Shuffle(files);
            Assert.Equal(expected, ModelText.OfAll(SiteBuild.Check(InputTree.Of(files))));
        }
    }

    [Fact]
    public void Pages_are_made_as_they_are_asked_for()
    {
        var claims = string.Concat(Enumerable.Range(1, 2000).Select(n => $"  - id: c{n}\n    text: Claim {n}.\n"));
        var build = SmallSite.Of(("a.md", $"---\ntitle: A\nclaims:\n{claims}---\n"));
        _ = build.Compose().First();

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = build.Compose().First();
        var first = GC.GetAllocatedBytesForCurrentThread() - before;
        _ = build.Compose().Count();
        var all = GC.GetAllocatedBytesForCurrentThread() - before - first;

        Assert.True(first * 3 < all, $"The first page took {first:N0} bytes, all of them {all:N0}.");
    }

    [Fact]
    public void A_site_without_anything_has_the_pages_that_every_site_has()
    {
        string[] addresses = ["/", "/claims/", "/sources/", "/people/", "/timeline/", "/who-said-what/", "/verification/", "/rules/", "/corrections/", "/data/", "/404.html", "/search/", .. RuleBook.Rules.Select(rule => $"/rules/{rule.Descriptor.Id}/")];
        var build = SmallSite.Of();
        Assert.Equal(addresses, build.Compose().Select(page => page.Address));
    }

    [Fact]
    public void Header_takes_web_addresses_and_pages_that_exist()
    {
        var frame = FloodSite.Build().Page<NotFoundPage>().Site;

        Assert.Equal([new("When", "/timeline/"), new("Abroad", "https://other.example/")], frame.Navigation);
        Assert.Equal([new("What happened", "/what-happened/"), new("Who said it", "/who-said/")], frame.Explainers);
        Assert.Equal(("The flood", "The desk", "https://flood.example", "en", "ltr"), (frame.Title, frame.Publisher, frame.BaseUrl, frame.Language, frame.Direction));
    }

    [Fact]
    public void A_draft_says_so_on_every_page() =>
        Assert.All(FloodSite.Build().Compose(isDraft: true), page => Assert.True(page.Site.IsDraft));

    private static SiteBuild Read(string name)
    {
        if (name == "the flood")
            return FloodSite.Build();
        var root = Path.Combine(Sites, name);
        return SiteBuild.Check(new InputTree(Directory.EnumerateFiles(Path.Combine(root, "input"), "*", SearchOption.AllDirectories).Select(file =>
        {
            var bytes = File.ReadAllBytes(file);
            return new InputFile(Path.GetRelativePath(root, file).Replace('\\', '/'), bytes.Length, bytes);
        })));
    }

    private static bool IsKnown(string address, string from, Site site)
    {
        if (address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("http://", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal))
            return true;
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (address, "") : (address[..hash], address[(hash + 1)..]);
        var entry = site.AddressBook.Find(path.Length == 0 ? from : path);
        return entry is not null && (fragment.Length == 0 || entry.Fragments is null || entry.Fragments.Contains(fragment));
    }
}
