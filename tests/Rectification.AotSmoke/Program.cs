using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Rectification;
using Rectification.Analysis;
using Rectification.AotSmoke;
using Rectification.Import;
using Rectification.Json;
using Rectification.Primitives;
using Rectification.Reporting;
using Rectification.Validation;

// A program that prints nothing but its verdict: 0 when all checks hold, 1 with the ones that do not.
const string Text = """
    中共江岸市水务局党组关于巡察整改进展情况的通报

    根据市委统一部署，2020年11月26日至2021年1月22日，市委第三巡察组对市水务局党组开展了巡察，2021年2月7日反馈了巡察意见。现将整改情况予以公布。

    一、理论学习方面
    （一）关于学习不够深入的问题
    整改措施：一是制定学习计划。二是按月检查。
    整改情况：已完成。

    联系电话：0555-6660123
    """;
var failures = new List<string>();

var imported = NoticeImporter.Import(Text);
Check("importing gives a notice with its issue", imported.Notice?.Aspects is [{ Issues.Count: > 0 }, ..]);
Check("segments tile the text", imported.Segments.Sum(segment => segment.Span.Length) == Text.Length);

var notice = (imported.Notice ?? new Notice()) with { Title = "整改情况通报", Outcomes = [new() { Kind = OutcomeKind.Money, Count = 13.48m, Unit = "万元" }] };
var json = NoticeJson.Serialize(notice);
Check("a notice survives write and read", NoticeJson.Deserialize(json) == notice);
Check("recoverable reading says what is wrong", NoticeJson.Read("""{"Title":1}""", NoticeJsonReadOptions.Recoverable).Problems.Count == 3);
Check("the digest does not depend on how it was written", NoticeJson.Digest(NoticeJson.Deserialize(NoticeJson.Serialize(notice, indented: true))) == NoticeJson.Digest(notice));
Check("the schema is in the package", NoticeJson.GetSchema().Contains("\"issuePath\"", StringComparison.Ordinal));

Check("an address without @ is found", (notice with { Contact = new() { Emails = ["swj163.com"] } }).Validate().Any(finding => finding.Rule == Rules.MalformedEmail));
Check("numerals go both ways", ChineseNumeral.TryParse(ChineseNumeral.Format(1_234_567_890), out var numeral) && numeral == 1_234_567_890);

var analysis = NoticeJsonContext.Default;
var (history, statistics) = (RectificationHistory.Of([notice, imported.Notice ?? notice]), NoticeStatistics.Of(notice, notice.Validate()));
Check("a history survives write and read", history.Equals(JsonSerializer.Deserialize(JsonSerializer.Serialize(history, analysis.RectificationHistory), analysis.RectificationHistory)));
Check("statistics survive write and read", statistics == JsonSerializer.Deserialize(JsonSerializer.Serialize(statistics, analysis.NoticeStatistics), analysis.NoticeStatistics));
var diff = NoticeDiff.Compare(notice, notice with { Aspects = [] });
Check("a comparison survives write and read", diff.HasDifferences && diff == JsonSerializer.Deserialize(JsonSerializer.Serialize(diff, analysis.NoticeDiff), analysis.NoticeDiff));

using var lines = new MemoryStream();
await NoticeJson.WriteLinesAsync(lines, [notice, notice]);
lines.Position = 0;
Check("lines are read as they were written", NoticeJson.ReadLinesAsync(lines).ToBlockingEnumerable().All(item => item.Notice == notice));

var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(SmokeContext.Default, NoticeJsonContext.Default), Encoder = NoticeJson.Encoder };
var host = (JsonTypeInfo<HostCase>)options.GetTypeInfo(typeof(HostCase));
var hostJson = JsonSerializer.Serialize(new HostCase(1, notice), host);
Check("a host's context chains", hostJson.Contains(json, StringComparison.Ordinal) && JsonSerializer.Deserialize(hostJson, host)!.Notice == notice);

var reported = new ReportedNotice { Notice = notice, Text = Text, Segments = imported.Segments, Findings = imported.Validate() };
Check("a page has its style sheet and the text", await ReportAsync(stream => HtmlReport.WriteAsync(stream, [reported])) is var page && page.Contains("--ground", StringComparison.Ordinal) && page.Contains("制定学习计划", StringComparison.Ordinal));
Check("rows are written", (await ReportAsync(stream => CsvReport.WriteAsync(stream, [reported], ReportOptions.Default with { Table = CsvTable.Outcomes }))).Contains("money,,13.48,万元", StringComparison.Ordinal));
Check("a text for chats is written", MarkdownReport.Write(reported).StartsWith("## 整改情况通报", StringComparison.Ordinal));

foreach (var failure in failures)
    Console.Error.WriteLine($"FAILED: {failure}");
Console.WriteLine(failures.Count == 0 ? $"All checks hold ({Encoding.UTF8.GetByteCount(json)} bytes of JSON)." : $"{failures.Count} checks fail.");
return failures.Count == 0 ? 0 : 1;

static async Task<string> ReportAsync(Func<Stream, Task<int>> write)
{
    using var stream = new MemoryStream();
    await write(stream);
    return Encoding.UTF8.GetString(stream.ToArray());
}

void Check(string what, bool holds)
{
    if (!holds)
        failures.Add(what);
}

namespace Rectification.AotSmoke
{
    internal sealed record HostCase(int Number, Notice Notice);

    [JsonSerializable(typeof(HostCase))]
    internal sealed partial class SmokeContext : JsonSerializerContext;
}
