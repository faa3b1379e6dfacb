using System.Text.Json;

namespace Rectification.Cli.Output;

/// <summary>Writes a JSON array item by item, however many there are.</summary>
internal sealed class JsonArrayWriter(Stream stream)
{
    private bool _started;

    public async Task WriteAsync(Action<Utf8JsonWriter> writeItem, CancellationToken cancellationToken)
    {
        await WriteRawAsync(_started ? ",\n" : "[\n", cancellationToken);
        _started = true;
        await WriteValueAsync(writeItem, cancellationToken);
    }

    /// <summary>A value by itself, without brackets around it.</summary>
    public async Task WriteValueAsync(Action<Utf8JsonWriter> write, CancellationToken cancellationToken)
    {
        var buffer = new MemoryStream();
        await using (var json = new Utf8JsonWriter(buffer, JsonText.Indented))
            write(json);
        await stream.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), cancellationToken);
    }

    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        await WriteRawAsync(_started ? "\n]\n" : "[]\n", cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }

    /// <summary>Ends a value that stands by itself.</summary>
    public async Task EndLineAsync(CancellationToken cancellationToken)
    {
        await WriteRawAsync("\n", cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }

    private ValueTask WriteRawAsync(string text, CancellationToken cancellationToken)
        => stream.WriteAsync(CommandContext.Utf8.GetBytes(text), cancellationToken);
}
