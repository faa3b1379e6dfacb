using System.Text;

namespace Rectification.Import.Tests.Text;

public class TextDecoderTests
{
    private const string Words = "一、整改“情况”：33,250元𠮷\r\n";

    public static TheoryData<string, byte[]> Encoded => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Words) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Words)] },
        { "UTF-16, little end first", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Words)] },
        { "UTF-16, big end first", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Words)] },
        { "GB18030", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Words) },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Bytes_in_an_encoding_notices_come_in_are_read(string encoding, byte[] bytes)
        => Assert.True(NoticeImporter.Decode(bytes) == Words, encoding);

    [Fact]
    public void Four_byte_characters_of_GB18030_are_read()
        => Assert.Equal("某\u3400", NoticeImporter.Decode([0xC4, 0xB3, 0x81, 0x39, 0xEE, 0x39]));

    [Theory]
    [InlineData("")]
    [InlineData("EFBBBF")]
    [InlineData("FFFE")]
    [InlineData("FEFF")]
    public void No_bytes_are_no_text(string bytes) => Assert.Equal("", NoticeImporter.Decode(Convert.FromHexString(bytes)));

    [Theory]
    [InlineData("FF")]
    [InlineData("C4B3FF")]
    [InlineData("EFBBBFE4B8")]
    [InlineData("FFFE00D8")]
    public void Bytes_that_are_no_text_become_replacement_characters(string bytes)
        => Assert.Contains('\uFFFD', NoticeImporter.Decode(Convert.FromHexString(bytes)));
}
