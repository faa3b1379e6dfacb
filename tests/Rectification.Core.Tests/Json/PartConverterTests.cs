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
}
