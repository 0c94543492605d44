namespace Explainer.Parse;

/// <summary>What others may do with the words of the publication.</summary>
/// <param name="Id">SPDX identifier: <c>CC-BY-4.0</c>; null where not given.</param>
/// <param name="Url">Where its text can be read; null where not given.</param>
/// <param name="Text">What the editors say about it; null where nothing.</param>
public sealed record License(string? Id, string? Url, string? Text)
{
    /// <summary>The name by which readers know it: the identifier, else the address; null where only <see cref="Text"/> is given.</summary>
    public string? Name => Id ?? Url;

    /// <summary>Where it can be read: its own address, else the page of the identifier in SPDX's list; null where neither is given.</summary>
    public string? Address => Url ?? (Id is null ? null : $"https://spdx.org/licenses/{Id}.html");
}
