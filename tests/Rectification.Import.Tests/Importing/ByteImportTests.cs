using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Rectification.Validation;

namespace Rectification.Import.Tests.Importing;

public class ByteImportTests
{
    private static readonly string Text = File.ReadAllText(Fixture.QuickStartPath);
    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes(Text);

    [Fact]
    public void Bytes_stream_and_file_give_the_notice_of_the_text()
    {
        var expected = NoticeImporter.Import(Text);

        Assert.Equal(expected.Notice, NoticeImporter.Import(Bytes).Notice! with { Provenance = null });
        Assert.Equal(expected.Findings, NoticeImporter.Import(Bytes).Findings);
        Assert.Equal(expected.Notice, Assert.Single(NoticeImporter.ImportAll(Bytes)).Notice! with { Provenance = null });
    }

    [Fact]
    public async Task A_notice_says_where_it_came_from()
    {
        using var stream = new MemoryStream(Bytes);
        var origin = new Provenance { Uri = "https://www.example.gov.cn/a.html", RetrievedOn = new(2024, 7, 13) };
        var sha256 = Convert.ToHexString(SHA256.HashData(Bytes)).ToLowerInvariant();

        Assert.Equal(origin with { Sha256 = sha256, Length = Text.Length }, (await NoticeImporter.ImportAsync(stream, provenance: origin)).Notice!.Provenance);
        Assert.Equal(new() { Uri = new Uri(Fixture.QuickStartPath).AbsoluteUri, Sha256 = sha256, Length = Text.Length }, (await NoticeImporter.ImportFileAsync(Fixture.QuickStartPath)).Notice!.Provenance);
    }

    [Fact]
    public void A_file_that_is_no_text_is_a_finding()
    {
        var result = NoticeImporter.Import("%PDF-1.7 \0\u0001"u8);

        Assert.Null(result.Notice);
        Assert.Equal(Rules.NotText, Assert.Single(result.Validate()).Rule);
    }

    [Fact]
    public async Task No_more_of_a_stream_is_read_than_a_text_may_have()
    {
        using var stream = new MemoryStream(new byte[1_000_000]);

        await Assert.ThrowsAsync<ImportLimitException>(() => NoticeImporter.ImportAsync(stream, new() { MaxLength = 1000 }));
        Assert.True(stream.Position < 500_000);
    }

    [Fact]
    public void A_result_travels_as_JSON_with_its_findings()
    {
        var result = NoticeImporter.Import(Text);
        Assert.NotEmpty(result.Findings);

        var read = JsonSerializer.Deserialize<ImportResult>(JsonSerializer.Serialize(result))!;

        Assert.Equal(
            (result.Notice, result.Findings, result.Segments, result.Nature, result.NatureCertainty, result.NatureEvidence),
            (read.Notice, read.Findings, read.Segments, read.Nature, read.NatureCertainty, read.NatureEvidence));
        Assert.Equal(result.Validate().Select(finding => finding.Rule.Id).Order(), read.Validate().Select(finding => finding.Rule.Id).Order());
    }
}
