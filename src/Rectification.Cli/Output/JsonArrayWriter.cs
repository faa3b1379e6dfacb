using System.Text.Json;

namespace Rectification.Cli.Output;

/// <summary>Writes a JSON array item by item, however many there are.</summary>
internal sealed class JsonArrayWriter(Stream stream)
{
    private bool _started;

    /// <summary>An item as bytes, so that one that cannot be written leaves no half of it behind.</summary>
    public static ReadOnlyMemory<byte> Render(Action<Utf8JsonWriter> write)
    {
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Indented))
            write(json);
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    public async Task WriteAsync(ReadOnlyMemory<byte> item, CancellationToken cancellationToken)
    {
        await WriteRawAsync(_started ? ",\n" : "[\n", cancellationToken);
        _started = true;
        await stream.WriteAsync(item, cancellationToken);
    }

    /// <summary>A value by itself, without brackets around it.</summary>
    public async Task WriteAloneAsync(ReadOnlyMemory<byte> value, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(value, cancellationToken);
        await WriteRawAsync("\n", cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }

    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        await WriteRawAsync(_started ? "\n]\n" : "[]\n", cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }

    private ValueTask WriteRawAsync(string text, CancellationToken cancellationToken)
        => stream.WriteAsync(CommandContext.Utf8.GetBytes(text), cancellationToken);
}
