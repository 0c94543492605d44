using System.Buffers.Binary;
using System.Text;

namespace Explainer.Export;

/// <summary>Writes files into one ZIP archive, without compressing them.</summary>
/// <remarks>
/// PKWARE APPNOTE 6.3.10, as of version 2.0. Deflate gives other bytes with other versions of its library, and the same input is to give the
/// same site everywhere; hosts compress what they send. For the same reason every entry has the first day that the format knows, and none the
/// system it was made on.
/// </remarks>
internal static class StoredZip
{
    /// <summary>How long an archive may be, in bytes: beyond 4 GiB the format needs an extension, ZIP64, that not every program reads.</summary>
    public const long Longest = uint.MaxValue;

    private const ushort Version = 20;
    private const ushort FirstDay = (1 << 5) | 1;

    // Of what stands before a file and in the directory, without the name; and of the end.
    private const int HeaderLength = 30, EntryLength = 46, EndLength = 22;

    /// <summary>How long the archive of some files is, in bytes.</summary>
    public static long LengthOf(IReadOnlyList<DataFile> files) =>
        files.Sum(file => HeaderLength + EntryLength + (2 * file.Name.Length) + file.Length) + EndLength;

    /// <summary>Writes the archive.</summary>
    /// <param name="files">With names in ASCII.</param>
    /// <param name="to">Where it goes.</param>
    /// <exception cref="ArgumentException">The archive would be longer than <see cref="Longest"/>; nothing is written.</exception>
    public static void Write(IReadOnlyList<DataFile> files, Stream to)
    {
        if (LengthOf(files) > Longest)
            throw new ArgumentException($"An archive of {LengthOf(files)} bytes is longer than the format allows.", nameof(files));
        var starts = new List<long>();
        long at = 0;
        foreach (var file in files)
        {
            starts.Add(at);
            var header = Header(0x04034b50, file, 0).Span;
            to.Write(header);
            file.WriteTo(to);
            at += header.Length + file.Length;
        }
        var directory = at;
        foreach (var (file, start) in files.Zip(starts))
        {
            var entry = Header(0x02014b50, file, start).Span;
            to.Write(entry);
            at += entry.Length;
        }
        Span<byte> end = stackalloc byte[EndLength];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054b50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)files.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)files.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)(at - directory));
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], (uint)directory);
        to.Write(end);
    }

    // The header before a file, and its entry in the directory, which says more about it around the same fields.
    private static ReadOnlyMemory<byte> Header(uint signature, DataFile file, long start)
    {
        var isEntry = signature == 0x02014b50;
        var name = Encoding.ASCII.GetBytes(file.Name);
        var bytes = new byte[(isEntry ? EntryLength : HeaderLength) + name.Length];
        var fields = bytes.AsSpan(isEntry ? 6 : 4);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, signature);
        if (isEntry)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(4), Version);
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(42), (uint)start);
        }
        BinaryPrimitives.WriteUInt16LittleEndian(fields, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[8..], FirstDay);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[10..], file.Checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[14..], (uint)file.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[18..], (uint)file.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[22..], (ushort)name.Length);
        name.CopyTo(bytes.AsSpan(isEntry ? EntryLength : HeaderLength));
        return bytes;
    }
}
