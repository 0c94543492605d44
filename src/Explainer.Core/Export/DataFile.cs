using Explainer.Resolve;

namespace Explainer.Export;

/// <summary>A file of the data. It is written piece by piece wherever it is wanted, and never stands in memory whole.</summary>
public sealed class DataFile
{
    // Writers hand over a few bytes at a time.
    private const int Piece = 64 * 1024;

    private readonly Action<Stream> content;
    private readonly Func<long>? length;
    private readonly Lazy<(long Length, uint Checksum)> measure;

    /// <summary>Says how a file is written.</summary>
    /// <param name="kind">What it holds.</param>
    /// <param name="name">Its name.</param>
    /// <param name="content">Writes its content, the same bytes each time.</param>
    /// <param name="length">Its length, where that can be known without writing it.</param>
    internal DataFile(DataFileKind kind, string name, Action<Stream> content, Func<long>? length = null)
    {
        (Kind, Name, this.content, this.length) = (kind, name, content, length);
        measure = new(Measure);
    }

    /// <summary>What it holds.</summary>
    public DataFileKind Kind { get; }

    /// <summary>Its name: <c>claims.json</c>.</summary>
    public string Name { get; }

    /// <summary>Where it stands: <c>/data/claims.json</c>.</summary>
    public string Address => Addresses.OfData(Name);

    /// <summary>Its length in bytes. To learn it the file is written once to nowhere, unless it can be told beforehand.</summary>
    public long Length => length?.Invoke() ?? measure.Value.Length;

    /// <summary>Its CRC-32, which a zip archive states before the content.</summary>
    internal uint Checksum => measure.Value.Checksum;

    /// <summary>Writes its content, the same bytes each time. The stream stays open.</summary>
    public void WriteTo(Stream to)
    {
        var buffer = new BufferedStream(to, Piece);
        content(buffer);
        buffer.Flush();
    }

    private (long Length, uint Checksum) Measure()
    {
        using var nowhere = new MeasuringStream();
        WriteTo(nowhere);
        return (nowhere.Length, nowhere.Checksum);
    }
}
