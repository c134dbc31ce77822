namespace Rncp.Outil.Fichiers;

/// <summary>A stream that is read once, and of which the beginning is kept, to be shown.</summary>
internal sealed class FluxGarde(Stream source, int longueur) : Stream
{
    private readonly MemoryStream _gardes = new();

    /// <summary>The bytes that were read, if there were no more than are kept.</summary>
    internal byte[]? Octets => _gardes.Length <= longueur ? _gardes.ToArray() : null;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var lus = source.Read(buffer);
        if (_gardes.Length <= longueur) _gardes.Write(buffer[..lus]);
        return lus;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) source.Dispose();
        base.Dispose(disposing);
    }
}
