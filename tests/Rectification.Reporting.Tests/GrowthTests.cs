using Rectification.Import;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Reporting.Tests;

/// <summary>A notice of twice the size takes twice the room, not four times.</summary>
public class GrowthTests
{
    private static readonly Dictionary<string, Func<Stream, ReportedNotice, Task<int>>> Writers = new(StringComparer.Ordinal)
    {
        ["html"] = static (stream, notice) => HtmlReport.WriteAsync(stream, [notice]),
        ["md"] = static (stream, notice) => MarkdownReport.WriteAsync(stream, [notice]),
        ["csv"] = static (stream, notice) => CsvReport.WriteAsync(stream, [notice], new ReportOptions { Table = CsvTable.Findings }),
    };

    public static TheoryData<string> Forms => [.. Writers.Keys];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Size_and_work_grow_with_the_notice(string form)
    {
        await MeasureAsync(form, 100);
        var (small, large) = (await MeasureAsync(form, 2_000), await MeasureAsync(form, 8_000));

        Assert.InRange((double)large.Length / small.Length, 3.5, 4.5);
        Assert.InRange((double)large.Allocated / small.Allocated, 3, 5.5);
    }

    [Fact]
    public async Task A_text_of_a_million_characters_is_written_in_seconds()
    {
        var notice = Notice(35_000);
        Assert.InRange(notice.Text!.Length, 1_000_000, 2_000_000);
        using var stream = new MemoryStream();

        await HtmlReport.WriteAsync(stream, [notice]).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.InRange(stream.Length, 3_000_000, 80_000_000);
    }

    private static async Task<(long Length, long Allocated)> MeasureAsync(string form, int issues)
    {
        var notice = Notice(issues);
        using var stream = new MemoryStream(64 * 1024 * 1024);
        var before = GC.GetAllocatedBytesForCurrentThread();
        await Writers[form](stream, notice);
        return (stream.Length, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    // Findings lie over each other and over half the text, which must not be written once for each.
    private static ReportedNotice Notice(int count)
    {
        const string line = "1.关于制度执行不到位的问题，一是修订制度，二是开展检查。\n";
        var issues = Enumerable.Range(0, count).Select(i => new Issue
        {
            Number = "1.",
            Title = "关于制度执行不到位的问题",
            Source = new(i * line.Length, 14),
            Measures = [new() { Marker = "一是", Text = "修订制度", Source = new((i * line.Length) + 15, 6) }],
        });
        var findings = Enumerable.Range(0, count).Select(i => new Finding
        {
            Rule = Rules.NumberingGap,
            Severity = FindingSeverity.Warning,
            Path = FormattableString.Invariant($"/aspects/0/issues/{i}"),
            Source = SourceSpan.FromBounds(i * line.Length / 2, count * line.Length),
            Arguments = ["1.", "3.", "2."],
        });
        return new()
        {
            Notice = new() { Title = "甲", Aspects = [new() { Title = "乙", Issues = [.. issues] }] },
            Text = string.Concat(Enumerable.Repeat(line, count)),
            Segments = [.. Enumerable.Range(0, count).SelectMany(i => new TextSegment[] { new(new(i * line.Length, 14), SegmentRole.Issue), new(new((i * line.Length) + 14, line.Length - 14), SegmentRole.Measure) })],
            Findings = [.. findings],
        };
    }
}
