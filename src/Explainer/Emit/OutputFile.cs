using Explainer.Compose;
using Explainer.Export;

namespace Explainer.Emit;

/// <summary>A file of the site that is to be written.</summary>
/// <param name="Path">Where it goes, from the root of the site: <c>claims/index.html</c>.</param>
internal abstract record OutputFile(string Path)
{
    /// <summary>A page, to be rendered.</summary>
    public sealed record OfPage(string Path, PageModel Model) : OutputFile(Path);

    /// <summary>A text, as UTF-8.</summary>
    public sealed record OfText(string Path, string Content) : OutputFile(Path);

    /// <summary>Data, written piece by piece.</summary>
    public sealed record OfData(string Path, DataFile File) : OutputFile(Path);

    /// <summary>A file of the input, byte for byte.</summary>
    /// <param name="Source">Where it lies on the disk.</param>
    public sealed record OfAsset(string Path, string Source) : OutputFile(Path);

    /// <summary>Bytes of the theme.</summary>
    public sealed record OfBytes(string Path, ReadOnlyMemory<byte> Content) : OutputFile(Path);
}
