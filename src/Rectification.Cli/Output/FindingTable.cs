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
            PlainLine.Write(console, messages.NothingFound, new Style(Color.Green));
            return;
        }

        var table = new ReportTable(new(messages.Severity), new(messages.Rule), new(messages.Place),
            new(messages.Message, ColumnKind.Prose));
        foreach (var (finding, line, column) in report.Findings)
        {
            table.AddRow(
                new(messages.Term(finding.Severity), StyleOf(finding.Severity)),
                finding.Rule.Id,
                line is null ? finding.Path : string.Create(CultureInfo.InvariantCulture, $"{line}:{column}"),
                finding.SuggestedFix is { } fix ? $"{finding.Message} → {fix}" : finding.Message);
        }

        table.Write(console);
    }

    private static Style StyleOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => new Style(Color.Red),
        FindingSeverity.Warning => new Style(Color.Yellow),
        _ => new Style(Color.Grey),
    };
}
