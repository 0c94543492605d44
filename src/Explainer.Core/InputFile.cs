namespace Explainer;

/// <summary>One file below <c>input/</c>, as the disk holds it.</summary>
/// <param name="Path">Path from the root, with <c>/</c> between its parts: <c>input/sources/un.md</c>.</param>
/// <param name="Length">Size in bytes.</param>
/// <param name="Bytes">Its content; null where it is over <see cref="InputTree.SizeLimitOf"/> or is copied to the site unread.</param>
public sealed record InputFile(string Path, long Length, byte[]? Bytes)
{
    /// <summary>The path below <c>input/</c>: <c>sources/un.md</c>.</summary>
    public string Name => Path.StartsWith(InputTree.Prefix, StringComparison.Ordinal) ? Path[InputTree.Prefix.Length..] : Path;
}
