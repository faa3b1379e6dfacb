using System.Buffers;
using System.Text.Json;
using Rectification.Cli.Processing;

namespace Rectification.Cli.Output;

/// <summary>One line of JSON per notice, written as soon as it is known (design of the line: docs/wire-format.md).</summary>
/// <param name="stream">Where to.</param>
/// <param name="withSegments">Whether to write segments and the signs of the nature; null for where there are any.</param>
internal sealed class NdjsonReportWriter(Stream stream, bool? withSegments) : IReportWriter
{
    // Kept from line to line: of thousands of notices, each would make one of its own as long as itself.
    private readonly ArrayBufferWriter<byte> _line = new();

    public async Task WriteAsync(NoticeReport report, CancellationToken cancellationToken)
    {
        _line.ResetWrittenCount();
        await using (var json = new Utf8JsonWriter(_line, JsonText.Compact))
            ReportJson.Write(json, report, withSegments ?? !(report.Segments.IsEmpty && report.NatureEvidence.IsEmpty));
        _line.Write("\n"u8);

        // A line goes out whole: whoever reads the pipe never sees half of one.
        await stream.WriteAsync(_line.WrittenMemory, cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }

    public Task CompleteAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
