using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Rectification.Json;
using Rectification.Primitives;

namespace Rectification.Hosting.Tests;

/// <summary>Notices as properties of a host's own types, by reflection and by generated contexts.</summary>
public partial class HostSerializerTests
{
    private static readonly Case Sample = new()
    {
        Number = 7,
        Notice = new() { Title = "整改情况通报", PublishedOn = new(2021, 7) },
        Issues = [new() { Title = "学习不够", Source = new(1, 2) }],
        Deadline = new(2021, 12),
        Kind = OutcomeKind.Talk,
        Place = new(3, 4),
    };

    private static readonly JsonSerializerOptions Lenient = new() { Converters = { new NoticeJsonConverter(NoticeJsonReadOptions.Recoverable) } };

    public static TheoryData<string> Ways => ["reflection", "contexts"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_notice_is_written_inside_the_hosts_own_JSON_as_everywhere(string way)
    {
        var json = JsonSerializer.Serialize(Sample, Options(way));
        Assert.Contains($"\"Notice\":{NoticeJson.Serialize(Sample.Notice)}", json, StringComparison.Ordinal);
        Assert.Contains("\"Deadline\":\"2021-12\",\"Kind\":\"talk\",\"Place\":{\"start\":3,\"length\":4}", json, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_a_host_wrote_it_reads_again(string way)
    {
        var read = JsonSerializer.Deserialize<Case>(JsonSerializer.Serialize(Sample, Options(way)), Options(way))!;
        Assert.Equal((Sample.Notice, Sample.Deadline, Sample.Kind, Sample.Place), (read.Notice, read.Deadline, read.Kind, read.Place));
        Assert.Equal(Sample.Issues, read.Issues);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_long_document_is_read_from_a_stream_in_pieces(string way)
    {
        var cases = Enumerable.Range(0, 2000).Select(number => new Case { Number = number, Notice = Sample.Notice, Issues = Sample.Issues }).ToList();
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, cases, Options(way));
        stream.Position = 0;
        var read = await JsonSerializer.DeserializeAsync<List<Case>>(stream, Options(way));
        Assert.All(read!, each => Assert.Equal(Sample.Notice, each.Notice));
        Assert.Equal(2000, read!.Count);
    }

    [Fact]
    public void A_refused_notice_tells_its_place_in_the_hosts_document_and_in_the_notice()
    {
        const string Json = """
            {
              "Notice": { "schemaVersion": "1.0",
                "sections": [{ "role": 1 }] }
            }
            """;
        var exception = Assert.Throws<NoticeJsonException>(() => JsonSerializer.Deserialize<Case>(Json, Options("reflection")));
        Assert.Equal(("RN902", "/sections/0/role"), (exception.Problem.Rule.Id, exception.Problem.Path));
        Assert.Equal(("$.Notice", 2L), (exception.Path, exception.LineNumber));
    }

    [Fact]
    public void A_part_alone_keeps_members_of_versions_it_cannot_know()
    {
        var issue = JsonSerializer.Deserialize<Issue>("""{"title":"学习不够","later":[1, 2]}""", Options("contexts"))!;
        Assert.Equal(new ExtensionMember("later", "[1,2]"), Assert.Single(issue.Extensions));
    }

    [Fact]
    public void A_host_chooses_how_notices_are_read_by_adding_a_converter()
    {
        Assert.Equal("通报", JsonSerializer.Deserialize<Notice>("""{"Title":"通报"}""", Lenient)!.Title);
    }

    private static JsonSerializerOptions Options(string way) => new()
    {
        Encoder = NoticeJson.Encoder,
        TypeInfoResolver = way == "contexts"
            ? JsonTypeInfoResolver.Combine(HostContext.Default, NoticeJson.TypeInfoResolver)
            : new DefaultJsonTypeInfoResolver(),
    };

    public sealed record Case
    {
        public int Number { get; init; }

        public required Notice Notice { get; init; }

        public IReadOnlyList<Issue> Issues { get; init; } = [];

        public PartialDate? Deadline { get; init; }

        public OutcomeKind Kind { get; init; }

        public SourceSpan Place { get; init; }
    }

    [JsonSerializable(typeof(List<Case>))]
    private sealed partial class HostContext : JsonSerializerContext;
}
