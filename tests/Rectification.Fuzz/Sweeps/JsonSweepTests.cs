using System.Text;
using System.Text.Json;
using Rectification.Fuzz.Contract;
using Rectification.Fuzz.Inputs;
using Rectification.Import;
using Rectification.Json;

namespace Rectification.Fuzz.Sweeps;

/// <summary>Bounded sweeps over JSON, a share of their inputs a run.</summary>
public class JsonSweepTests
{
    private static readonly byte[] Sample = Encoding.UTF8.GetBytes(NoticeJson.Serialize(NoticeImporter.Import(Fixture.Read("flat-labels")).Notice!));

    [Fact]
    public void A_document_may_end_anywhere()
        => Sweep(Share.OneIn(11, Enumerable.Range(0, Sample.Length)).Select(end => Sample[..end]));

    [Fact]
    public void Any_few_bytes_may_be_missing()
        => Sweep(Share.OneIn(17, Enumerable.Range(0, Sample.Length - 4)).Select(start => (byte[])[.. Sample[..start], .. Sample[(start + 1 + (start % 4))..]]));

    [Fact]
    public void Documents_may_be_spoiled_anyhow()
    {
        var mutator = new JsonMutator(Share.Day);
        Sweep(Enumerable.Range(0, 1_500).Select(_ => mutator.Next()));
    }

    // A host keeps a notice as a member of a line of its own: what the line's JSON holds there is as good as any bytes.
    [Fact]
    public void The_notice_in_an_envelope_may_be_spoiled_anyhow()
    {
        var mutator = new JsonMutator(Share.Day + 1);
        Sweep(Enumerable.Range(0, 500).Select(_ => mutator.Next()).Select(NoticeOfEnvelope).OfType<byte[]>());
    }

    [Fact]
    public async Task A_stream_of_lines_gives_one_item_a_line_however_spoiled()
    {
        var mutator = new JsonMutator(Share.Day + 2);
        var lines = Enumerable.Range(0, 300).Select(_ => mutator.Next().Where(value => value is not ((byte)'\n' or (byte)'\r')).ToArray()).Where(line => !line.AsSpan().Trim(" \t"u8).IsEmpty).ToList();
        using var stream = new MemoryStream(lines.SelectMany(line => line.Append((byte)'\n')).ToArray());
        var count = 0;
        await foreach (var item in NoticeJson.ReadLinesAsync(stream))
        {
            Assert.Equal(NoticeJson.Read(lines[count]).Notice, item.Notice);
            count++;
        }

        Assert.Equal(lines.Count, count);
    }

    private static byte[]? NoticeOfEnvelope(byte[] notice)
    {
        byte[] line = [.. "{\"file\":\"a.txt\",\"index\":0,\"notice\":"u8, .. notice, .. "}"u8];
        try
        {
            using var document = JsonDocument.Parse(line, new() { MaxDepth = 1000 });
            return document.RootElement.TryGetProperty("notice", out var part) ? Encoding.UTF8.GetBytes(part.GetRawText()) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The envelope itself is spoiled, or its bytes are no UTF-8.
            return null;
        }
    }

    private static void Sweep(IEnumerable<byte[]> documents) => Sweeping.All(documents, document => JsonContract.Check(document), document => Encoding.Latin1.GetString(document));
}
