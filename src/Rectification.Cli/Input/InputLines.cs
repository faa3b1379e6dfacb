using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Rectification.Cli.Input;

/// <summary>Standard input as a list of texts: each line a file name, or <c>{"file":"n1.txt","text":"…"}</c>.</summary>
internal sealed class InputLines(Messages messages, NdjsonLines lines)
{
    /// <summary>Reads as lines arrive, so that a process that feeds them need not finish first.</summary>
    public async IAsyncEnumerable<InputSource> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var line in lines.ReadStandardInputAsync(cancellationToken))
        {
            yield return line.Text switch
            {
                null => line,
                var text when text.TrimStart().StartsWith('{') => FromJson(line, text),
                var text => InputSource.OfFile(text.Trim()),
            };
        }
    }

    private InputSource FromJson(InputSource line, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (StringMember(document.RootElement, "file") is not { } file)
                return line with { Problem = messages.LineWithoutFile };
            if (!document.RootElement.TryGetProperty("text", out _))
                return InputSource.OfFile(file);
            return StringMember(document.RootElement, "text") is { } text
                ? new(file, text)
                : line with { Problem = messages.NotText("text") };
        }
        catch (JsonException exception)
        {
            return line with { Problem = messages.NotJson(exception.LineNumber + 1 ?? 1, exception.BytePositionInLine + 1 ?? 1) };
        }
        catch (InvalidOperationException)
        {
            return line with { Problem = messages.NotUnicode };
        }
    }

    private static string? StringMember(JsonElement element, string name)
        => element.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
