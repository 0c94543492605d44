namespace Explainer.Resolve;

/// <summary>A page that has feeds beside it.</summary>
/// <param name="Address">The page: <c>/</c>, <c>/corrections/</c>, <c>/topics/dams/</c>.</param>
/// <param name="Topic">The topic that the feeds are of; null for those of the site and of its corrections.</param>
public sealed record FeedPlace(string Address, Topic? Topic = null)
{
    /// <summary>The address of its Atom feed.</summary>
    public string Atom => Address + "feed.xml";

    /// <summary>The address of its JSON Feed.</summary>
    public string Json => Address + "feed.json";
}
