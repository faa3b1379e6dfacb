using System.Text;
using Rectification.Import;
using Rectification.Json;

namespace Rectification.Fuzz.Growth;

/// <summary>Documents that are one thing again and again, read in both modes and written.</summary>
public class JsonGrowthTests
{
    private const int Size = 20_000;

    private static readonly Dictionary<string, Func<int, string>> Documents = new(StringComparer.Ordinal)
    {
        ["characters"] = size => Titled(Repeat("某", size)),
        ["escapes"] = size => Titled(Repeat("\\u4e00", size / 6)),
        ["halves of pairs"] = size => Titled(Repeat("\\ud800", size / 6)),
        ["pairs the wrong way round"] = size => Titled(Repeat("\\udc00\\ud800", size / 12)),
        ["line ends"] = size => Titled("") + Repeat("\n", size),
        ["unknown members"] = size => Document(string.Join(',', Enumerable.Range(0, size / 10).Select(i => $"\"m{i}\":{i}"))),
        ["unknown members of a later version"] = size => "{\"schemaVersion\":\"1.1\"," + string.Join(',', Enumerable.Range(0, size / 10).Select(i => $"\"m{i}\":{i}")) + "}",
        ["one member again and again"] = size => Document(Repeat("\"kind\":\"bulletin\",", size / 18) + "\"title\":\"某\""),
        ["totals"] = size => List("declared", "{\"subject\":\"issues\",\"count\":1}", size / 32),
        ["totals of the wrong kind"] = size => List("declared", "1", size / 2),
        ["nothing in a list"] = size => List("aspects", "null", size / 5),
        ["aspects"] = size => List("aspects", "{\"title\":\"某\"}", size / 12),
        ["issues"] = size => "{\"schemaVersion\":\"1.0\",\"aspects\":[{\"title\":\"某\",\"issues\":[" + string.Join(',', Enumerable.Repeat("{\"title\":\"某\",\"source\":{\"start\":0,\"length\":1}}", size / 50)) + "]}]}",
        ["contacts"] = size => "{\"schemaVersion\":\"1.0\",\"contact\":{\"phones\":[" + string.Join(',', Enumerable.Repeat("\"0889-5550000\"", size / 15)) + "]}}",
        ["white space"] = size => "{" + Repeat(" \n", size / 2) + "\"schemaVersion\":\"1.0\"}",
    };

    public static TheoryData<string> Names => [.. Documents.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reading_takes_time_in_step_with_the_document(string name)
    {
        Assert.Null(GrowthMeter.Excess(size => Read(Documents[name](size), NoticeJsonReadOptions.Default), Size));
        Assert.Null(GrowthMeter.Excess(size => Read(Documents[name](size), NoticeJsonReadOptions.Recoverable), Size));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Writing_takes_time_in_step_with_the_document(string name)
        => Assert.Null(GrowthMeter.Excess(size => Write(Recover(Documents[name](size))), Size));

    [Fact]
    public void Reading_lines_takes_time_in_step_with_one_long_line_and_with_many()
    {
        Assert.Null(GrowthMeter.Excess(size => ReadLines(Titled(Repeat("某", size))), Size * 10));
        Assert.Null(GrowthMeter.Excess(size => ReadLines(Repeat(Titled("某") + "\n", size / 40)), Size));
    }

    private static Action Read(string json, NoticeJsonReadOptions options)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        return () => NoticeJson.Read(bytes, options);
    }

    // Unknown members can be written in a later version only.
    private static Notice Recover(string json) => (NoticeJson.Read(json, NoticeJsonReadOptions.Recoverable).Notice ?? new()) with { SchemaVersion = "1.1" };

    private static Action Write(Notice notice) => () => NoticeJson.Serialize(notice);

    private static Action ReadLines(string lines)
    {
        var bytes = Encoding.UTF8.GetBytes(lines);
        return () =>
        {
            using var stream = new MemoryStream(bytes);
            Assert.NotEmpty(NoticeJson.ReadLinesAsync(stream, NoticeJsonReadOptions.Recoverable).ToBlockingEnumerable());
        };
    }

    private static string Titled(string title) => Document($"\"title\":\"{title}\"");

    private static string Document(string members) => "{\"schemaVersion\":\"1.0\"," + members + "}";

    private static string List(string member, string item, int count) => Document($"\"{member}\":[{string.Join(',', Enumerable.Repeat(item, count))}]");

    private static string Repeat(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();
}
