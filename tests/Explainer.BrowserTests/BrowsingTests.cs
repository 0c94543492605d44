using Xunit;

namespace Explainer.BrowserTests;

/// <summary>The tests that share one browser and its sites, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowsingTests : ICollectionFixture<Browsing>
{
    public const string Name = "browser";
}
