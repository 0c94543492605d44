using Explainer.Resolve;

namespace Explainer.Export;

/// <summary>A file of the data. It is written piece by piece wherever it is wanted, and never stands in memory whole.</summary>
/// <remarks>Safe to use from several threads: each writes the same bytes, and takes the same measure of them.</remarks>
public sealed class DataFile
{
    // Writers hand over a few bytes at a time.
    private const int Piece = 64 * 1024;

    private readonly Action<Stream> content;
    private readonly Func<long>? length;
    private Measure? measured;

    /// <summary>Says how a file is written.</summary>
    /// <param name="kind">What it holds.</param>
    /// <param name="name">Its name.</param>
    /// <param name="content">Writes its content, the same bytes each time.</param>
    /// <param name="length">Its length, where that can be known without writing it.</param>
    /// <param name="longest">How long its format lets it be, in bytes; null where it sets no end.</param>
    public DataFile(DataFileKind kind, string name, Action<Stream> content, Func<long>? length = null, long? longest = null) =>
        (Kind, Name, Longest, this.content, this.length) = (kind, name, longest, content, length);

    /// <summary>An archive of files, whose length is counted.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="files">What it holds, with names in ASCII.</param>
    public static DataFile ArchiveOf(string name, IReadOnlyList<DataFile> files) =>
        new(DataFileKind.Archive, name, to => StoredZip.Write(files, to), () => StoredZip.LengthOf(files), StoredZip.Longest);

    /// <summary>What it holds.</summary>
    public DataFileKind Kind { get; }

    /// <summary>Its name: <c>claims.json</c>.</summary>
    public string Name { get; }

    /// <summary>Where it stands: <c>/data/claims.json</c>.</summary>
    public string Address => Addresses.OfData(Name);

    /// <summary>How long its format lets it be, in bytes; null where it sets no end.</summary>
    /// <remarks>It cannot be written where <see cref="Length"/> is more.</remarks>
    public long? Longest { get; }

    /// <summary>Its length in bytes, known once it was written; before, it is written to nowhere, unless its length can be told beforehand.</summary>
    public long Length => length?.Invoke() ?? Measured.Length;

    /// <summary>Its CRC-32, which a zip archive states before the content; known as <see cref="Length"/> is.</summary>
    internal uint Checksum => Measured.Checksum;

    private Measure Measured
    {
        get
        {
            if (measured is null)
                WriteTo(Stream.Null);
            return measured ?? throw new InvalidOperationException($"{Name} is an archive, and has no checksum.");
        }
    }

    /// <summary>Writes its content, the same bytes each time. The stream stays open.</summary>
    public void WriteTo(Stream to)
    {
        // To work out a checksum takes as long as to write: once is enough, and an archive has no use for its own.
        if (measured is not null || length is not null)
        {
            WriteContent(to);
            return;
        }
        using var measuring = new MeasuringStream(to);
        WriteContent(measuring);
        measured = new(measuring.Length, measuring.Checksum);
    }

    private void WriteContent(Stream to)
    {
        var buffer = new BufferedStream(to, Piece);
        content(buffer);
        buffer.Flush();
    }

    private sealed record Measure(long Length, uint Checksum);
}
