using System.Text;
using Rectification.Validation;

namespace Rectification.Import.Tests.Text;

/// <summary>What bytes are told to be.</summary>
public class DecodedTextTests
{
    private const string Simplified = "关于巡察反馈问题整改情况的通报\n现将有关情况公布如下：一、整改落实情况，共十二项问题。";
    private const string Traditional = "關於學校財務檢查情況的報告\n現將有關問題說明如下：一、經費使用不夠規範，應當改進。";

    public static TheoryData<string, string, byte[]> Encoded => new()
    {
        { "utf-8", Simplified, Encoding.UTF8.GetBytes(Simplified) },
        { "utf-16LE", Simplified, Encoding.Unicode.GetBytes(Simplified) },
        { "utf-16BE", Simplified, Encoding.BigEndianUnicode.GetBytes(Simplified) },
        { "gb18030", Simplified, CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Simplified) },
        { "big5", Traditional, CodePagesEncodingProvider.Instance.GetEncoding("big5")!.GetBytes(Traditional) },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void The_encoding_is_told_without_a_mark(string encoding, string text, byte[] bytes)
    {
        var decoded = NoticeImporter.DecodeText(bytes);
        Assert.Equal(encoding, decoded.Encoding);
        Assert.Equal(text, decoded.Text);
        Assert.Equal(FileFormat.Text, decoded.Format);
        Assert.InRange(decoded.Certainty, 0.8, 0.95);
        Assert.Null(decoded.Finding);
    }

    [Fact]
    public void Bytes_that_fit_no_encoding_make_it_unsure() => Assert.Equal(0.3, NoticeImporter.DecodeText([0xC4, 0xB3, 0xFF]).Certainty);

    [Theory]
    [InlineData("255044462D312E37", FileFormat.Pdf)]
    [InlineData("504B030414000600", FileFormat.OfficeOrArchive)]
    [InlineData("D0CF11E0A1B11AE100", FileFormat.OldOffice)]
    [InlineData("89504E470D0A1A0A", FileFormat.Picture)]
    [InlineData("FFD8FFE000104A46", FileFormat.Picture)]
    [InlineData("7F454C4602010100", FileFormat.Program)]
    [InlineData("1F8B0800000000", FileFormat.Archive)]
    [InlineData("3C21444F43545950452068746D6C3E", FileFormat.Html)]
    [InlineData("EFBBBF3C68746D6C3E", FileFormat.Html)]
    [InlineData("7B5C727466315C616E7369", FileFormat.RichText)]
    public void Files_of_other_formats_are_named_and_not_decoded(string bytes, FileFormat format)
    {
        var decoded = NoticeImporter.DecodeText(Convert.FromHexString(bytes));
        Assert.Equal(format, decoded.Format);
        Assert.Null(decoded.Text);
        Assert.Equal(Rules.NotText, decoded.Finding!.Rule);
        Assert.DoesNotContain("{0", decoded.Finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(format.ToString(), decoded.Finding.GetMessage(new("zh-CN")), StringComparison.Ordinal);
        Assert.Equal("", NoticeImporter.Decode(Convert.FromHexString(bytes)));
    }

    [Fact]
    public void Random_bytes_are_no_text()
    {
        var bytes = new byte[5000];
        new Random(7).NextBytes(bytes);
        Assert.Equal(FileFormat.Binary, NoticeImporter.DecodeText(bytes).Format);
    }
}
