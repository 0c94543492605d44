namespace Explainer.Parse.Prose;

/// <summary>The elements of a page whose opening tags were refused and whose closing tags are still to come.</summary>
internal sealed class RefusedElements
{
    private readonly Dictionary<string, int> open = new(StringComparer.Ordinal);

    /// <summary>Reads a refused piece of HTML, in the order of the page.</summary>
    /// <returns>Whether it is nothing but the closing tag of an element that was refused before.</returns>
    public bool Close(string piece)
    {
        var tags = HtmlAllowList.TagNames(piece).ToList();
        if (tags is [(var name, true)] && open.GetValueOrDefault(name) > 0)
        {
            open[name]--;
            return true;
        }
        foreach (var tag in tags)
            open[tag.Name] = Math.Max(0, open.GetValueOrDefault(tag.Name) + (tag.IsClosing ? -1 : 1));
        return false;
    }
}
