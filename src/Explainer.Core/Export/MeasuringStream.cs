namespace Explainer.Export;

/// <summary>Hands bytes on, and tells how many they were and what their CRC-32 is.</summary>
/// <param name="to">Where they go; it stays open.</param>
/// <remarks>CRC-32 of ISO 3309, as ZIP has it.</remarks>
internal sealed class MeasuringStream(Stream to) : Stream
{
    private static readonly uint[] Table = Enumerable.Range(0, 256).Select(Remainder).ToArray();

    private long length;
    private uint remainder = uint.MaxValue;

    /// <summary>The checksum of what was written so far.</summary>
    public uint Checksum => ~remainder;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => length;

    /// <inheritdoc/>
    public override long Position
    {
        get => length;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var sum = remainder;
        foreach (var one in buffer)
            sum = Table[(byte)(sum ^ one)] ^ (sum >> 8);
        remainder = sum;
        length += buffer.Length;
        to.Write(buffer);
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush() => to.Flush();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    private static uint Remainder(int value)
    {
        var sum = (uint)value;
        for (var bit = 0; bit < 8; bit++)
            sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
        return sum;
    }
}
