using System.Text;
using Rectification.Json;

namespace Rectification.Core.Tests.Json;

public class ReadLimitTests
{
    private static readonly Notice ThreeIssues = new()
    {
        Aspects = [new() { Implicit = true, Issues = [new() { Title = "一", Issues = [new() { Title = "二" }] }, new() { Title = "三" }] }],
    };

    private static readonly byte[] Json = NoticeJson.SerializeToUtf8Bytes(ThreeIssues);

    [Fact]
    public void What_meets_the_limits_exactly_is_read()
        => Assert.Equal(ThreeIssues, NoticeJson.Deserialize(Json, new() { MaxBytes = Json.Length, MaxIssues = 3, MaxDepth = 7 }));

    [Fact]
    public void MaxIssues_counts_nested_issues()
    {
        var problem = Assert.Throws<NoticeJsonException>(() => NoticeJson.Deserialize(Json, new() { MaxIssues = 2 })).Problem;
        Assert.Equal(("RN912", "/aspects/0/issues/1"), (problem.Rule.Id, problem.Path));
        Assert.Contains("MaxIssues is limited to 2", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Recoverable_reading_stops_at_a_limit_and_keeps_what_it_has()
    {
        var result = NoticeJson.Read(Json, NoticeJsonReadOptions.Recoverable with { MaxIssues = 2 });
        Assert.Equal("RN912", Assert.Single(result.Problems).Rule.Id);
        Assert.Equal("二", result.Notice!.Aspects[0].Issues[0].Issues[0].Title);
        Assert.Single(result.Notice.Aspects[0].Issues);
    }

    [Fact]
    public void MaxDepth_counts_objects_and_lists()
        => Assert.Equal("RN912", Assert.Throws<NoticeJsonException>(() => NoticeJson.Deserialize(Json, new() { MaxDepth = 6 })).Problem.Rule.Id);

    [Fact]
    public async Task MaxBytes_holds_for_bytes_text_and_streams()
    {
        var options = new NoticeJsonReadOptions { MaxBytes = Json.Length - 1 };
        Assert.Equal("RN912", NoticeJson.Read(Json, options).Problems[0].Rule.Id);
        Assert.Equal("RN912", NoticeJson.Read(Encoding.UTF8.GetString(Json), options).Problems[0].Rule.Id);
        Assert.Equal("RN912", NoticeJson.Read(new MemoryStream(Json), options).Problems[0].Rule.Id);
        Assert.Equal("RN912", (await NoticeJson.ReadAsync(new MemoryStream(Json), options)).Problems[0].Rule.Id);
    }

    [Fact]
    public void A_stream_is_read_no_further_than_the_limit_needs()
    {
        using var endless = new EndlessStream();
        Assert.Equal("RN912", NoticeJson.Read(endless, new() { MaxBytes = 1_000_000 }).Problems[0].Rule.Id);
    }

    [Fact]
    public void Impossible_limits_are_refused_where_they_are_set()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new NoticeJsonReadOptions { MaxDepth = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new NoticeJsonReadOptions { MaxDepth = NoticeJsonReadOptions.DefaultMaxDepth + 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new NoticeJsonReadOptions { MaxBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new NoticeJsonReadOptions { MaxIssues = -1 });
    }

    [Fact]
    public void The_least_and_greatest_limits_may_be_set()
    {
        var least = new NoticeJsonReadOptions { MaxDepth = 1, MaxBytes = 1, MaxIssues = 0 };
        Assert.Equal((1, 1L, 0), (least.MaxDepth, least.MaxBytes, least.MaxIssues));
        Assert.Equal(1000, new NoticeJsonReadOptions { MaxDepth = NoticeJsonReadOptions.DefaultMaxDepth }.MaxDepth);
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            return buffer.Length;
        }
    }
}
