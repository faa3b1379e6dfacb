using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Rectification.Core.Tests.Generators;
using Rectification.Json;

namespace Rectification.Core.Tests.Json;

public class StreamingTests
{
    private const string Good = """{"schemaVersion":"1.0","title":"一"}""";
    private const string Bad = """{"schemaVersion":"1.0","titel":"二"}""";

    private static readonly Func<Stream, NoticeJsonReadOptions?, CancellationToken, IAsyncEnumerable<NoticeJsonResult>>[] BothReaders =
        [NoticeJson.ReadLinesAsync, NoticeJson.ReadArrayAsync];

    [Fact]
    public void Notices_written_as_lines_are_read_as_lines_however_the_stream_is_cut()
        => Prop.ForAll(Notices(), notices =>
        {
            using var stream = new MemoryStream();
            NoticeJson.WriteLinesAsync(stream, notices).GetAwaiter().GetResult();
            Assert.Equal(notices, ReadAll(NoticeJson.ReadLinesAsync(new Dribble(stream.ToArray(), notices.Length * 7 + 1))).Select(item => item.Notice));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void A_list_of_notices_is_read_item_by_item_however_the_stream_is_cut()
        => Prop.ForAll(Notices(), notices =>
        {
            var json = Encoding.UTF8.GetBytes($"\uFEFF [{string.Join(" ,\n", notices.Select(notice => NoticeJson.Serialize(notice, indented: true)))}] \n");
            var items = ReadAll(NoticeJson.ReadArrayAsync(new Dribble(json, notices.Length * 7 + 1)));
            Assert.Equal(notices, items.Select(item => item.Notice));
            Assert.Equal(Enumerable.Range(0, notices.Length).Select(index => (long?)index), items.Select(item => item.Number));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void A_bad_line_is_reported_with_its_number_and_does_not_end_the_reading()
    {
        var items = ReadLines($"\uFEFF{Good}\r\n\n  \n{Bad}\n{{\n{Good}");
        Assert.Equal([1L, 4L, 5L, 6L], items.Select(item => item.Number));
        Assert.Equal([true, false, false, true], items.Select(item => item.Notice is not null));
        var problem = Assert.Single(items[1].Problems);
        Assert.Equal(("RN905", 4L, 24L), (problem.Rule.Id, problem.Line, problem.Column));
        Assert.Throws<NoticeJsonException>(() => items[1].GetNotice());
    }

    [Fact]
    public void A_line_beyond_the_limit_is_reported_once_and_is_not_kept()
    {
        var items = ReadLines($"{Good}\n{{\"title\":\"{new string('长', 200_000)}\"}}\n{Good}\n", new() { MaxBytes = 100 });
        Assert.Equal([1L, 2L, 3L], items.Select(item => item.Number));
        Assert.Equal("RN912", Assert.Single(items[1].Problems).Rule.Id);
        Assert.NotNull(items[2].Notice);
    }

    [Fact]
    public void A_bad_item_of_a_list_tells_its_place_in_the_stream_and_does_not_end_the_reading()
    {
        var items = ReadArray($"[\n{Good},\n  {Bad}, null, {Good}\n]");
        Assert.Equal([true, false, false, true], items.Select(item => item.Notice is not null));
        Assert.Equal((3L, 26L), (items[1].Problems[0].Line, items[1].Problems[0].Column));
        Assert.Equal("RN902", items[2].Problems[0].Rule.Id);
    }

    [Fact]
    public void The_limit_of_an_item_does_not_count_what_stands_in_front_of_it()
    {
        var json = Encoding.UTF8.GetBytes($"[{new string(' ', 200)}{Good},{new string('\n', 200)}{Good}]");
        var items = ReadAll(NoticeJson.ReadArrayAsync(new Dribble(json, 7), new() { MaxBytes = Encoding.UTF8.GetByteCount(Good) }));
        Assert.Equal([true, true], items.Select(item => item.Notice is not null));
    }

    [Theory]
    [InlineData("", 0, "RN901")]
    [InlineData(Good, 0, "RN902")]
    [InlineData("[" + Good, 1, "RN901")]
    [InlineData("[" + Good + ",", 1, "RN901")]
    [InlineData("[" + Good + "}", 1, "RN901")]
    [InlineData("[" + Good + "] []", 1, "RN901")]
    public void A_broken_list_ends_with_the_reason(string json, int notices, string rule)
    {
        var items = ReadArray(json);
        Assert.Equal(notices + 1, items.Count);
        Assert.All(items[..notices], item => Assert.NotNull(item.Notice));
        Assert.Equal(rule, Assert.Single(items[^1].Problems).Rule.Id);
    }

    [Fact]
    public void An_item_beyond_the_limit_ends_the_list()
    {
        var items = ReadArray($"[{Good},{{\"title\":\"{new string('长', 200_000)}\"}},{Good}]", new() { MaxBytes = 100 });
        Assert.Equal(2, items.Count);
        Assert.Equal("RN912", items[1].Problems[0].Rule.Id);
        Assert.Contains("MaxBytes is limited to 100", items[1].Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void White_space_before_an_item_does_not_count_as_its_length()
    {
        var json = Encoding.UTF8.GetBytes($"[{Good},{new string(' ', 500)}{Good}]");
        Assert.All(ReadAll(NoticeJson.ReadArrayAsync(new Dribble(json, 7), new() { MaxBytes = 100 })), item => Assert.NotNull(item.Notice));
    }

    [Fact]
    public void An_item_of_a_list_may_be_nested_as_deep_as_a_notice_alone()
    {
        var json = "{\"schemaVersion\":\"1.1\",\"later\":" + new string('[', 100) + new string(']', 100) + "}";
        Assert.Equal(NoticeJson.Deserialize(json), Assert.Single(ReadArray($"[{json}]")).Notice);
    }

    [Fact]
    public void What_is_no_list_is_told_what_was_expected()
        => Assert.Contains("Expected a list of notices, found something else", Assert.Single(ReadArray(Good)).Problems[0].Message, StringComparison.Ordinal);

    [Fact]
    public void An_empty_stream_has_no_lines_and_an_empty_list_no_items()
    {
        Assert.Empty(ReadLines(""));
        Assert.Empty(ReadLines("\n\n"));
        Assert.Empty(ReadArray("[]"));
    }

    [Fact]
    public async Task Reading_and_writing_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        foreach (var read in BothReaders)
        {
            using var endless = new Dribble(Encoding.UTF8.GetBytes("[" + string.Join(",\n", Enumerable.Repeat(Good, 100_000))), 100);
            await using var items = read(endless, null, source.Token).GetAsyncEnumerator(source.Token);
            Assert.True(await items.MoveNextAsync());
        }

        await source.CancelAsync();
        foreach (var read in BothReaders)
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await read(new Dribble("[]"u8.ToArray(), 1), null, source.Token).GetAsyncEnumerator(source.Token).MoveNextAsync());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => NoticeJson.WriteLinesAsync(new MemoryStream(), [new Notice()], source.Token));
    }

    [Fact]
    public async Task A_notice_that_cannot_be_written_leaves_whole_lines_behind()
    {
        using var stream = new MemoryStream();
        Notice[] notices = [new() { Title = "一" }, new() { Title = "半\ud842" }];
        await Assert.ThrowsAsync<NoticeJsonException>(() => NoticeJson.WriteLinesAsync(stream, notices));
        Assert.Equal("""{"schemaVersion":"1.0","kind":"unknown","title":"一"}""" + "\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static Arbitrary<Notice[]> Notices()
        => Gen.Choose(0, 6).SelectMany(count => NoticeGenerator.Any.Generator.ListOf(count)).Select(notices => notices.ToArray()).ToArbitrary();

    private static List<NoticeJsonResult> ReadLines(string text, NoticeJsonReadOptions? options = null)
        => ReadAll(NoticeJson.ReadLinesAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), options));

    private static List<NoticeJsonResult> ReadArray(string text, NoticeJsonReadOptions? options = null)
        => ReadAll(NoticeJson.ReadArrayAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), options));

    private static List<NoticeJsonResult> ReadAll(IAsyncEnumerable<NoticeJsonResult> items)
        => items.ToBlockingEnumerable().ToList();

    /// <summary>Gives a few bytes at a time, as networks do.</summary>
    private sealed class Dribble(byte[] bytes, int atOnce) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => base.ReadAsync(buffer[..Math.Min(buffer.Length, atOnce)], cancellationToken);
    }
}
