using System.Globalization;
using Rectification.Cli.Processing;
using Rectification.Validation;
using Spectre.Console;

namespace Rectification.Cli.Output;

/// <summary>Findings with their places, one row each.</summary>
internal sealed class FindingTable(IAnsiConsole console, Messages messages)
{
    public void Write(NoticeReport report)
    {
        if (report.Findings.IsEmpty)
        {
            console.Write(new Text($"{messages.NothingFound}\n", new Style(Color.Green)));
            return;
        }

        var table = new Table().Border(TableBorder.Rounded);
        foreach (var heading in new[] { messages.Severity, messages.Rule, messages.Place })
            table.AddColumn(new TableColumn(new Text(heading)).NoWrap());
        table.AddColumn(new TableColumn(new Text(messages.Message)));
        foreach (var (finding, line, column) in report.Findings)
        {
            table.AddRow(
                new Text(messages.Term(JsonText.CamelCase(finding.Severity)), StyleOf(finding.Severity)),
                new Text(finding.Rule.Id),
                new Text(line is null ? finding.Path : string.Create(CultureInfo.InvariantCulture, $"{line}:{column}")),
                new Text(finding.SuggestedFix is { } fix ? $"{finding.Message} → {fix}" : finding.Message));
        }

        console.Write(table);
    }

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red),
        Severity.Warning => new Style(Color.Yellow),
        _ => new Style(Color.Grey),
    };
}
