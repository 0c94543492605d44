namespace Explainer.Resolve;

/// <summary>Something that entries of a list have in common.</summary>
/// <param name="Key">By what they are told apart.</param>
/// <param name="Id">A slug, unique under its key.</param>
/// <param name="Title">As the content calls it; empty where it is for the site to name: kinds, ratings of the usual scale, statuses, types.</param>
/// <param name="Order">Its place among those of its key; of one place, the most frequent goes first.</param>
public sealed record FilterValue(FilterKey Key, string Id, string Title, int Order)
{
    /// <summary>The name of the key in addresses and marks: <c>group</c>.</summary>
    public string KeyName => Key.ToString().ToLowerInvariant();

    /// <summary>The mark of an entry that has it: <c>topic:toll</c>.</summary>
    public string Mark => $"{KeyName}:{Id}";
}
