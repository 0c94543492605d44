using System.Text;

namespace Explainer;

/// <summary>All that a site is built from: the files below <c>input/</c>, in ordinal order of their paths.</summary>
public sealed class InputTree
{
    /// <summary>The folder that every path begins with.</summary>
    public const string Prefix = "input/";

    /// <summary>Bytes above which a text file is not read: no page of prose is that long, and a mistake often is.</summary>
    public const long SizeLimit = 8 * 1024 * 1024;

    // A record of a hundred thousand addresses, which a program writes, has a dozen.
    private const long RecordSizeLimit = 8 * SizeLimit;

    /// <summary>Sorts the files, so that what follows does not depend on the disk.</summary>
    public InputTree(IEnumerable<InputFile> files) =>
        Files = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();

    /// <summary>The files, in ordinal order of their paths.</summary>
    public IReadOnlyList<InputFile> Files { get; }

    /// <summary>A tree made of texts, by their paths below <c>input/</c>.</summary>
    public static InputTree Of(params (string Name, string Text)[] files) =>
        new(files.Select(file =>
        {
            var bytes = Encoding.UTF8.GetBytes(file.Text);
            return new InputFile(Prefix + file.Name, bytes.Length, bytes);
        }));

    /// <summary>Bytes above which a file is not read.</summary>
    /// <param name="name">The path below <c>input/</c>.</param>
    public static long SizeLimitOf(string name) => name is "links.yml" ? RecordSizeLimit : SizeLimit;

    /// <summary>Whether a file's content is read, or only copied to the site.</summary>
    /// <param name="name">The path below <c>input/</c>.</param>
    public static bool IsRead(string name) =>
        name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        || name is "site.yml" or "reviews.yml" or "links.yml"
        || name.EndsWith("_folder.yml", StringComparison.Ordinal)
        || name.StartsWith("snapshots/", StringComparison.Ordinal);
}
