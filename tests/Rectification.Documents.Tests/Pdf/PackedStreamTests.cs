using System.IO.Compression;
using System.Text;
using Rectification.Documents.Pdf;

namespace Rectification.Documents.Tests.Pdf;

/// <summary>What the streams of a document unpack to is counted before it is there.</summary>
public class PackedStreamTests
{
    private const int Mebibyte = 1024 * 1024;
    private const string Line = "BT /F1 10 Tf 60 700 Td (Measures were taken.) Tj ET ";

    private static readonly Dictionary<string, Func<byte[], byte[]>> Packers = new(StringComparer.Ordinal)
    {
        ["/FlateDecode"] = bytes => Flate(bytes),
        ["/LZWDecode"] = Lzw,
        ["/RunLengthDecode"] = RunLength,
        ["/ASCII85Decode"] = Ascii85,
        ["/ASCIIHexDecode"] = bytes => Encoding.ASCII.GetBytes(Convert.ToHexString(bytes) + ">"),
    };

    public static TheoryData<string> Filters => [.. Packers.Keys];

    [Theory]
    [MemberData(nameof(Filters))]
    public void A_packed_stream_is_read(string filter)
        => Assert.Equal("Measures were taken.\n", Read(1000, (filter, Packers[filter](Encoding.ASCII.GetBytes(Line)))).Text);

    [Theory]
    [MemberData(nameof(Filters))]
    public void A_stream_that_unpacks_to_too_much_is_refused(string filter)
        => AssertRefused(Mebibyte, (filter, Packers[filter](Blank(2 * Mebibyte))));

    [Theory]
    [MemberData(nameof(Filters))]
    public void Streams_that_unpack_to_too_much_together_are_refused(string filter)
    {
        var part = (filter, Packers[filter](Blank(Mebibyte * 9 / 10)));

        AssertRefused(Mebibyte, part, part, part, part, part);
        Assert.Equal("Measures were taken.\n", Read(Mebibyte, part, part, (filter, Packers[filter](Encoding.ASCII.GetBytes(Line)))).Text);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData('P', 'K')]
    public void A_stream_whose_header_is_broken_is_counted_as_well(byte first, byte second)
    {
        var packed = Flate(Blank(2 * Mebibyte));
        (packed[0], packed[1]) = (first, second);

        AssertRefused(Mebibyte, ("/FlateDecode", packed));
    }

    [Fact]
    public void A_stream_that_is_cut_off_is_counted_as_well()
    {
        var packed = Flate(Blank(4 * Mebibyte));

        AssertRefused(Mebibyte, ("/FlateDecode", packed[..(packed.Length / 2)]));
    }

    [Fact]
    public void A_stream_that_was_packed_twice_is_counted_at_each_step()
        => AssertRefused(Mebibyte, ("/FlateDecode/FlateDecode", Flate(Flate(Blank(64 * Mebibyte)))));

    [Fact]
    public void A_stream_of_a_font_is_counted_as_well()
    {
        var bytes = PdfFile.Packed([("/FlateDecode", Flate(Encoding.ASCII.GetBytes(Line)))], ("/FlateDecode", Flate(Blank(2 * Mebibyte))));

        Assert.Equal(nameof(DocumentOptions.MaxUnpackedBytes), Assert.Throws<DocumentLimitException>(() => DocumentText.Read(new MemoryStream(bytes), "notice.pdf", new() { MaxUnpackedBytes = Mebibyte })).Option);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(200)]
    public void The_bytes_that_LZW_and_run_length_codes_stand_for_are_counted(int letters)
    {
        var random = new Random(7);
        var bytes = Enumerable.Range(0, 100_000).Select(_ => (byte)random.Next(letters)).ToArray();

        Assert.Equal(bytes.Length, UnpackedLength.OfLzw(Lzw(bytes)));
        Assert.Equal(bytes.Length, UnpackedLength.OfRunLength(RunLength(bytes)));
    }

    [Fact]
    public void A_picture_is_not_unpacked_however_large_it_says_it_is()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal("Measures were taken.\n", Read(Mebibyte, ("/CCITTFaxDecode]/Width 20000/Height 50000/DecodeParms[<</Columns 20000/Rows 50000>>", "\n"u8.ToArray()), ("/FlateDecode", Flate(Encoding.ASCII.GetBytes(Line)))).Text);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50 * Mebibyte);
    }

    private static DocumentText Read(int limit, params (string Filters, byte[] Bytes)[] contents)
        => DocumentText.Read(new MemoryStream(PdfFile.Packed(contents)), "notice.pdf", new() { MaxUnpackedBytes = limit });

    private static void AssertRefused(int limit, params (string Filters, byte[] Bytes)[] contents)
        => Assert.Equal(nameof(DocumentOptions.MaxUnpackedBytes), Assert.Throws<DocumentLimitException>(() => Read(limit, [("/FlateDecode", Flate(Encoding.ASCII.GetBytes(Line))), .. contents])).Option);

    private static byte[] Blank(int length)
    {
        var bytes = new byte[length];
        Array.Fill(bytes, (byte)' ');
        return bytes;
    }

    private static byte[] Flate(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.SmallestSize))
            stream.Write(bytes);
        return packed.ToArray();
    }

    // The longest sequence known so far, again and again; a table that is full is cleared.
    private static byte[] Lzw(byte[] bytes)
    {
        var (codes, table, start) = (new List<(int Code, int Bits)> { (256, 9) }, new Dictionary<string, int>(StringComparer.Ordinal), 0);
        var text = Encoding.Latin1.GetString(bytes);
        while (start < text.Length)
        {
            var length = 1;
            while (start + length < text.Length && table.ContainsKey(text.Substring(start, length + 1)))
                length++;
            codes.Add((length == 1 ? text[start] : table[text.Substring(start, length)], BitsFor(258 + table.Count)));
            if (start + length < text.Length)
                table[text.Substring(start, length + 1)] = 258 + table.Count;
            if (table.Count == 3700)
            {
                codes.Add((256, BitsFor(258 + table.Count)));
                table.Clear();
            }

            start += length;
        }

        codes.Add((257, BitsFor(258 + table.Count)));
        var bits = string.Concat(codes.Select(one => Convert.ToString(one.Code, 2).PadLeft(one.Bits, '0')));
        return [.. bits.Chunk(8).Select(eight => Convert.ToByte(new string(eight).PadRight(8, '0'), 2))];
    }

    // The reader knows one code less than the writer, and changes one code early.
    private static int BitsFor(int next) => next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9;

    private static byte[] RunLength(byte[] bytes)
    {
        var packed = new List<byte>();
        foreach (var run in bytes.Chunk(128))
            packed.AddRange(run.Length > 1 && Array.TrueForAll(run, one => one == run[0]) ? [(byte)(257 - run.Length), run[0]] : [(byte)(run.Length - 1), .. run]);
        packed.Add(128);
        return [.. packed];
    }

    private static byte[] Ascii85(byte[] bytes)
    {
        var text = new StringBuilder();
        foreach (var four in bytes.Chunk(4))
        {
            var padded = four.Concat(new byte[4 - four.Length]).ToArray();
            var number = ((uint)padded[0] << 24) | ((uint)padded[1] << 16) | ((uint)padded[2] << 8) | padded[3];
            var digits = new char[5];
            for (var i = 4; i >= 0; i--, number /= 85)
                digits[i] = (char)('!' + (number % 85));
            text.Append(digits, 0, four.Length + 1);
        }

        return Encoding.ASCII.GetBytes(text.Append("~>").ToString());
    }
}
