using System.IO.Compression;

namespace Rectification.Documents.Pdf;

/// <summary>Counts the bytes that a packed stream unpacks to, without keeping them.</summary>
internal static class UnpackedLength
{
    // What the library loses of a damaged stream is not more than this.
    private const int BlockSize = 4096;
    private const int HeaderSize = 2;

    private const int ClearTable = 256;
    private const int EndOfCodes = 257;
    private const int FirstFreeCode = 258;
    private const int MostCodes = 4096;

    private const int EndOfRuns = 128;

    /// <summary>Counts up to a limit. Like the library, it looks at no header and takes what comes before any damage.</summary>
    public static long OfFlate(ReadOnlySpan<byte> packed, long limit)
    {
        using var stream = new MemoryStream(packed[Math.Min(HeaderSize, packed.Length)..].ToArray());
        using var unpacked = new DeflateStream(stream, CompressionMode.Decompress);
        var (block, length) = (new byte[BlockSize], 0L);
        while (length <= limit && Read(unpacked, block) is var count and > 0)
            length += count;
        return length;
    }

    /// <summary>Counts what codes stand for; of the two moments at which they may become longer, that which gives more.</summary>
    public static long OfLzw(ReadOnlySpan<byte> packed) => Math.Max(OfLzw(packed, early: 1), OfLzw(packed, early: 0));

    /// <summary>Counts literal bytes and repeated ones.</summary>
    public static long OfRunLength(ReadOnlySpan<byte> packed)
    {
        var length = 0L;
        for (var i = 0; i < packed.Length && packed[i] != EndOfRuns; i += packed[i] < EndOfRuns ? packed[i] + 2 : 2)
            length += packed[i] < EndOfRuns ? packed[i] + 1 : 257 - packed[i];
        return length;
    }

    private static int Read(DeflateStream unpacked, byte[] block)
    {
        try
        {
            return unpacked.Read(block);
        }
        catch (InvalidDataException)
        {
            // Damaged from here on; the text before it is read.
            return 0;
        }
    }

    private static long OfLzw(ReadOnlySpan<byte> packed, int early)
    {
        // Each code but the first after a clearing adds one that stands for a byte more than the code before.
        var lengths = new int[MostCodes];
        Array.Fill(lengths, 1, 0, ClearTable);
        var (total, next, previous, at) = (0L, FirstFreeCode, 0, 0L);
        while (TryRead(packed, ref at, BitsFor(next + early)) is { } code and not EndOfCodes)
        {
            if (code == ClearTable)
            {
                (next, previous) = (FirstFreeCode, 0);
                continue;
            }

            var length = code < next ? lengths[code] : previous + 1;
            if (previous > 0 && next < MostCodes)
                lengths[next++] = previous + 1;
            total += length;
            previous = length;
        }

        return total;
    }

    private static int BitsFor(int codes) => codes >= 2048 ? 12 : codes >= 1024 ? 11 : codes >= 512 ? 10 : 9;

    private static int? TryRead(ReadOnlySpan<byte> packed, ref long at, int bits)
    {
        if (at + bits > packed.Length * 8L)
            return null;
        var code = 0;
        for (var end = at + bits; at < end; at++)
            code = (code << 1) | ((packed[(int)(at / 8)] >> (7 - (int)(at % 8))) & 1);
        return code;
    }
}
