using System.Buffers;
using System.Text;
using System.Text.Json;
using Rectification.Json;
using Rectification.Primitives;

namespace Rectification.Core.Tests.Json;

/// <summary>Parts and notices read by a host's own serializer.</summary>
public class PartConverterTests
{
    private static readonly JsonSerializerOptions Lenient = new() { Converters = { new NoticeJsonConverter(NoticeJsonReadOptions.Recoverable) } };

    [Fact]
    public void A_part_that_is_no_object_is_refused()
    {
        var problem = Assert.Throws<NoticeJsonException>(() => JsonSerializer.Deserialize<Issue>("7")).Problem;
        Assert.Equal("RN902", problem.Rule.Id);
        Assert.Contains("an object", problem.Message, StringComparison.Ordinal);
        Assert.Throws<NoticeJsonException>(() => JsonSerializer.Deserialize<Issue>("[7]", Lenient));
    }

    [Fact]
    public void A_part_alone_may_come_from_a_later_version_and_a_notice_says_its_own()
    {
        Assert.Equal(new ExtensionMember("later", "1"), Assert.Single(JsonSerializer.Deserialize<Issue>("""{"title":"学习不够","later":1}""")!.Extensions));
        Assert.Equal("RN905", Assert.Throws<NoticeJsonException>(() => JsonSerializer.Deserialize<Notice>("""{"schemaVersion":"1.0","later":1}""")).Problem.Rule.Id);
        Assert.Single(JsonSerializer.Deserialize<Notice>("""{"schemaVersion":"1.1","later":1}""")!.Extensions);
    }

    [Fact]
    public void A_value_of_the_wrong_type_is_refused_or_left_out_as_the_host_chooses()
    {
        const string Json = """[{"title":"学习不够","measures":7},{"title":"检查不严"}]""";
        Assert.Equal("RN902", Assert.Throws<NoticeJsonException>(() => JsonSerializer.Deserialize<List<Issue>>(Json)).Problem.Rule.Id);
        Assert.Equal(["学习不够", "检查不严"], JsonSerializer.Deserialize<List<Issue>>(Json, Lenient)!.Select(issue => issue.Title));
    }

    [Fact]
    public void Another_major_version_is_refused_however_a_host_reads()
        => Assert.Equal("RN909", Assert.Throws<NoticeJsonException>(() => JsonSerializer.Deserialize<Notice>("""{"schemaVersion":"2.0"}""", Lenient)).Problem.Rule.Id);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void A_host_may_hand_over_a_notice_in_pieces_of_any_length(int length)
    {
        const string Json = """
            {"schemaVersion":"1.1","title":"河\u6cb3\t务","kind":"bulletin","declared":[{"subject":"issues","count":128}],"outcomes":[{"kind":"money","count":13.75,"unit":"万元"}],"later":{"a":[1.50,true]}}
            """;
        var reader = new Utf8JsonReader(InPieces(Encoding.UTF8.GetBytes(Json), length));
        Assert.Equal(NoticeJson.Deserialize(Json), JsonSerializer.Deserialize<Notice>(ref reader));
    }

    [Theory]
    [InlineData("""{"schemaVersion":"1.0","declared":[{"subject":"issues","count":"12,8"}]}""", "\"12,8\"")]
    [InlineData("""{"schemaVersion":"1.0","declared":7125}""", "7125")]
    public void What_was_found_in_pieces_is_told_as_a_whole(string json, string found)
    {
        var problem = Assert.Throws<NoticeJsonException>(() =>
        {
            var reader = new Utf8JsonReader(InPieces(Encoding.UTF8.GetBytes(json), 2));
            JsonSerializer.Deserialize<Notice>(ref reader);
        }).Problem;
        Assert.Contains(found, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(Issue), true)]
    [InlineData(typeof(NoticeKind), true)]
    [InlineData(typeof(ValueList<int>), true)]
    [InlineData(typeof(List<Issue>), false)]
    [InlineData(typeof(string), false)]
    public void A_host_gets_a_converter_for_the_types_of_the_model_only(Type type, bool converted)
    {
        var converter = new NoticeJsonConverter();
        Assert.Equal(converted, converter.CanConvert(type));
        Assert.Equal(converted, converter.CreateConverter(type, Lenient) is not null);
    }

    [Fact]
    public void Nothing_in_the_place_of_a_type_or_of_options_is_named()
    {
        Assert.Throws<ArgumentNullException>("options", () => new NoticeJsonConverter(null!));
        Assert.Throws<ArgumentNullException>("typeToConvert", () => new NoticeJsonConverter().CanConvert(null!));
        Assert.Throws<ArgumentNullException>("typeToConvert", () => new NoticeJsonConverter().CreateConverter(null!, Lenient));
    }

    private static ReadOnlySequence<byte> InPieces(byte[] bytes, int length)
    {
        var first = new Piece(bytes.AsMemory(0, length), null);
        var last = first;
        for (var start = length; start < bytes.Length; start += length)
            last = new(bytes.AsMemory(start, Math.Min(length, bytes.Length - start)), last);
        return new(first, 0, last, last.Memory.Length);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> bytes, Piece? before)
        {
            Memory = bytes;
            if (before is null)
                return;
            RunningIndex = before.RunningIndex + before.Memory.Length;
            before.Next = this;
        }
    }
}
