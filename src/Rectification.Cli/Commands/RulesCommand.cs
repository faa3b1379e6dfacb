using System.CommandLine;
using System.Text.Json;
using Rectification.Cli.Output;
using Rectification.Validation;
using Spectre.Console;

namespace Rectification.Cli.Commands;

/// <summary><c>rectify rules</c>: the catalogue.</summary>
internal sealed class RulesCommand : Command
{
    private readonly CommandContext _context;
    private readonly Option<string> _format;

    public RulesCommand(CommandContext context)
        : base("rules", context.Messages.RulesCommand)
    {
        _context = context;
        Options.Add(_format = CommonOptions.Format(context.Messages, "summary", "json"));
        SetAction((parsed, cancellationToken) => RunAsync(parsed, cancellationToken));
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var target = OutputTarget.Open(_context, path: null);
        if (parsed.GetValue(_format) == "json")
            WriteJson(target.Stream);
        else
            WriteTable(HumanConsole.Create(target));
        await target.CompleteAsync(cancellationToken);
        return ExitCode.Success;
    }

    private void WriteTable(IAnsiConsole console)
    {
        var messages = _context.Messages;
        var table = new ReportTable(new(messages.Rule), new(messages.Severity), new(messages.Finds, ColumnKind.Prose));
        foreach (var rule in Rules.All)
            table.AddRow(rule.Id, messages.Term(rule.DefaultSeverity), rule.GetTitle(messages.Culture));
        table.Write(console);
        console.Profile.Out.Writer.Flush();
    }

    private void WriteJson(Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, JsonText.Indented))
        {
            json.WriteStartArray();
            foreach (var rule in Rules.All)
            {
                json.WriteStartObject();
                json.WriteString("id", rule.Id);
                json.WriteString("name", rule.Name);
                json.WriteString("severity", JsonText.CamelCase(rule.DefaultSeverity));
                json.WriteString("title", rule.GetTitle(_context.Messages.Culture));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        stream.Write("\n"u8);
    }
}
