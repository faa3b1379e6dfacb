using System.Text;
using System.Text.Json;
using Rectification.Json;
using Rectification.Primitives;

namespace Rectification.Core.Tests.Json;

public class NoticeJsonTests
{
    private static readonly Notice Small = new()
    {
        Kind = NoticeKind.Bulletin,
        Title = "关于巡察整改进展情况的通报",
        PublishedOn = new(2021, 7),
        Aspects =
        [
            new()
            {
                Implicit = true,
                Issues = [new() { Title = "学习不够", Measures = [new() { Text = "补课。", Source = new(3, 4) }] }],
            },
        ],
    };

    [Fact]
    public void Members_are_written_in_wire_order_without_what_is_absent()
        => Assert.Equal(
            """{"schemaVersion":"1.0","kind":"bulletin","title":"关于巡察整改进展情况的通报","publishedOn":"2021-07","aspects":[{"implicit":true,"issues":[{"title":"学习不够","kind":"problem","measures":[{"text":"补课。","source":{"start":3,"length":4}}]}]}]}""",
            NoticeJson.Serialize(Small));

    [Fact]
    public void Chinese_rare_characters_and_ideographic_spaces_are_not_escaped()
        => Assert.Contains("\"𠮷\u3000😀\u00A0<&>+'\u2028\"", NoticeJson.Serialize(new() { Title = "𠮷\u3000😀\u00A0<&>+'\u2028" }), StringComparison.Ordinal);

    [Fact]
    public void Quotes_backslashes_and_control_characters_are_escaped()
        => Assert.Contains("""\"\\\b\f\n\r\t\u0000\u001f""", NoticeJson.Serialize(new() { Title = "\"\\\b\f\n\r\t\0\u001f" }), StringComparison.Ordinal);

    [Fact]
    public void Indented_text_has_line_feeds_on_every_system()
    {
        var text = NoticeJson.Serialize(Small, indented: true);
        Assert.Contains("{\n  \"schemaVersion\": \"1.0\",\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public async Task Every_way_of_writing_gives_the_same_bytes()
    {
        var expected = Encoding.UTF8.GetBytes(NoticeJson.Serialize(Small));
        Assert.Equal(expected, NoticeJson.SerializeToUtf8Bytes(Small));

        using var stream = new MemoryStream();
        NoticeJson.Serialize(stream, Small);
        Assert.Equal(expected, stream.ToArray());

        using var later = new MemoryStream();
        await NoticeJson.SerializeAsync(later, Small);
        Assert.Equal(expected, later.ToArray());
    }

    [Fact]
    public async Task Every_way_of_reading_gives_the_same_notice()
    {
        var bytes = NoticeJson.SerializeToUtf8Bytes(Small);
        Assert.Equal(Small, NoticeJson.Deserialize(Encoding.UTF8.GetString(bytes)));
        Assert.Equal(Small, NoticeJson.Deserialize(bytes));
        Assert.Equal(Small, NoticeJson.Deserialize(new MemoryStream(bytes)));
        Assert.Equal(Small, await NoticeJson.DeserializeAsync(new MemoryStream(bytes)));
    }

    [Fact]
    public void A_notice_is_written_as_one_value_of_a_larger_document()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Encoder = NoticeJson.Encoder }))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("notice");
            NoticeJson.Write(writer, new() { Title = "通报" });
            writer.WriteEndObject();
        }

        Assert.Equal("""{"notice":{"schemaVersion":"1.0","kind":"unknown","title":"通报"}}""", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void A_text_with_half_a_character_is_refused_when_written()
    {
        var exception = Assert.Throws<NoticeJsonException>(() => NoticeJson.Serialize(new() { Title = "半\ud842" }));
        Assert.Equal("RN913", exception.Problem.Rule.Id);
        Assert.Contains("U+D842 at index 1", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_arguments_are_named()
    {
        Assert.Throws<ArgumentNullException>("notice", () => NoticeJson.Serialize(null!));
        Assert.Throws<ArgumentNullException>("json", () => NoticeJson.Deserialize((string)null!));
        Assert.Throws<ArgumentNullException>("stream", () => NoticeJson.Deserialize((Stream)null!));
        Assert.Throws<ArgumentNullException>("writer", () => NoticeJson.Write(null!, Small));
    }
}
