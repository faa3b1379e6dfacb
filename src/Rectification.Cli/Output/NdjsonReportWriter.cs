using System.Text.Json;
using Rectification.Cli.Processing;

namespace Rectification.Cli.Output;

/// <summary>One line of JSON per notice, written as soon as it is known (design of the line: docs/wire-format.md).</summary>
internal sealed class NdjsonReportWriter(Stream stream, bool withSegments) : IReportWriter
{
    public async Task WriteAsync(NoticeReport report, CancellationToken cancellationToken)
    {
        var line = new MemoryStream();
        await using (var json = new Utf8JsonWriter(line, JsonText.Compact))
            ReportJson.Write(json, report, withSegments);
        line.WriteByte((byte)'\n');

        // A line goes out whole: whoever reads the pipe never sees half of one.
        await stream.WriteAsync(line.GetBuffer().AsMemory(0, (int)line.Length), cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }

    public Task CompleteAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
