using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Rectification.Cli.Input;

/// <summary>Standard input as a list of texts: each line a file name, or <c>{"file":"n1.txt","text":"…"}</c>.</summary>
internal sealed class InputLines(CommandContext context)
{
    /// <summary>Reads as lines arrive, so that a process that feeds them need not finish first.</summary>
    public async IAsyncEnumerable<InputSource> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(context.Input, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        for (var number = 1; await reader.ReadLineAsync(cancellationToken) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return line.TrimStart().StartsWith('{') ? FromJson(line, number) : new InputSource(line.Trim());
        }
    }

    private InputSource FromJson(string line, int number)
    {
        var name = context.Messages.StandardInputLine(number);
        try
        {
            using var document = JsonDocument.Parse(line);
            var file = StringMember(document.RootElement, "file");
            return file is null
                ? new InputSource(name, Problem: context.Messages.LineWithoutFile)
                : new InputSource(file, StringMember(document.RootElement, "text"));
        }
        catch (JsonException exception)
        {
            return new InputSource(name, Problem: exception.Message);
        }
    }

    private static string? StringMember(JsonElement element, string name)
        => element.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
