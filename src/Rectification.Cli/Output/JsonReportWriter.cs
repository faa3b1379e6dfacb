using System.Text.Json;
using Rectification.Cli.Processing;
using Rectification.Json;

namespace Rectification.Cli.Output;

/// <summary>The notices themselves in the wire format, indented: one notice is one object, several are an array.</summary>
/// <remarks>Holds one notice back, because only the next one tells whether there is an array to open.</remarks>
internal sealed class JsonReportWriter(Stream stream) : IReportWriter
{
    private readonly JsonArrayWriter _array = new(stream);
    private ReadOnlyMemory<byte>? _held;
    private bool _hasSeveral;

    public async Task WriteAsync(NoticeReport report, CancellationToken cancellationToken)
    {
        var rendered = JsonArrayWriter.Render(json => Write(json, report));
        if (_held is { } before)
        {
            _hasSeveral = true;
            await _array.WriteAsync(before, cancellationToken);
        }

        _held = rendered;
    }

    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        if (_held is { } only && !_hasSeveral)
        {
            await _array.WriteAloneAsync(only, cancellationToken);
            return;
        }

        if (_held is { } last)
            await _array.WriteAsync(last, cancellationToken);
        await _array.CompleteAsync(cancellationToken);
    }

    private static void Write(Utf8JsonWriter json, NoticeReport report)
    {
        if (report.Notice is null)
            json.WriteNullValue();
        else
            NoticeJson.Write(json, report.Notice);
    }
}
