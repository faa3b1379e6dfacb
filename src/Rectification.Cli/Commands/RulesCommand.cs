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
        SetAction((parsed, cancellationToken) => CommandGuard.RunAsync(context, _ => RunAsync(parsed), cancellationToken));
    }

    private async Task<int> RunAsync(ParseResult parsed)
    {
        await using var target = OutputTarget.Open(_context, path: null);
        if (parsed.GetValue(_format) == "json")
            WriteJson(target.Stream);
        else
            WriteTable(HumanConsole.Create(target));
        return ExitCode.Success;
    }

    private void WriteTable(IAnsiConsole console)
    {
        var messages = _context.Messages;
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var heading in new[] { messages.Rule, messages.Severity, messages.Finds })
            table.AddColumn(new TableColumn(new Text(heading)));
        foreach (var rule in RuleCatalog.All)
            table.AddRow(new Text(rule.Id), new Text(messages.Term(JsonText.CamelCase(rule.DefaultSeverity))), new Text(rule.GetTitle(messages.Culture)));
        console.Write(table);
        console.Profile.Out.Writer.Flush();
    }

    private void WriteJson(Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, JsonText.Indented))
        {
            json.WriteStartArray();
            foreach (var rule in RuleCatalog.All)
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
