namespace Explainer.Resolve;

/// <summary>Something that claims are about.</summary>
/// <param name="Id">A slug.</param>
/// <param name="Title">From <c>site.yml</c>, or the id in words.</param>
/// <param name="Order">Its place among the topics; undeclared ones come last, by id.</param>
public sealed record Topic(string Id, string Title, int Order)
{
    /// <summary>The page of the topic.</summary>
    public string Address => Addresses.OfTopic(Id);
}
