using System.Text.Json;
using Rectification.Cli.Processing;

namespace Rectification.Cli.Output;

/// <summary>The findings of every notice as one JSON array, each with its file and its place in it.</summary>
internal sealed class ValidationJsonWriter(Stream stream) : IReportWriter
{
    private readonly JsonArrayWriter _array = new(stream);

    public Task WriteAsync(NoticeReport report, CancellationToken cancellationToken)
        => _array.WriteAsync(JsonArrayWriter.Render(json => Write(json, report)), cancellationToken);

    public Task CompleteAsync(CancellationToken cancellationToken) => _array.CompleteAsync(cancellationToken);

    private static void Write(Utf8JsonWriter json, NoticeReport report)
    {
        json.WriteStartObject();
        json.WriteString("file", report.File);
        json.WriteNumber("index", report.Index);
        json.WritePropertyName("findings");
        ReportJson.WriteFindings(json, report.Findings);
        json.WriteEndObject();
    }
}
