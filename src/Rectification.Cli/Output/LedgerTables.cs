using Rectification.Reporting.Ledger;
using Rectification.Validation;
using Spectre.Console;

namespace Rectification.Cli.Output;

/// <summary>Tells on standard error what came out of a ledger: the changes, and what did not come into a notice.</summary>
internal sealed class LedgerTables(CommandContext context)
{
    private readonly Messages _messages = context.Messages;

    public async Task WriteAsync(LedgerReading reading)
    {
        using var page = new StringWriter();
        var console = HumanConsole.CreatePlain(page);
        if (!reading.Changes.IsEmpty)
            Changes(reading).Write(console);
        if (!reading.Findings.IsEmpty)
            Findings(reading).Write(console);
        PlainLine.Write(console, _messages.Changed(reading.Changes.Count, reading.Findings.Count));
        await context.Error.WriteAsync(page.ToString());
    }

    private ReportTable Changes(LedgerReading reading)
    {
        var table = new ReportTable(new(_messages.Cell), new(_messages.Issue), new(_messages.Column),
            new(_messages.Before, ColumnKind.Prose), new(_messages.After, ColumnKind.Prose));
        foreach (var change in reading.Changes)
            table.AddRow(change.Cell, change.Number, LedgerReader.HeaderOf(change.Column, _messages.Culture), change.Before, change.After);
        return table;
    }

    private ReportTable Findings(LedgerReading reading)
    {
        var table = new ReportTable(new(_messages.Severity), new(_messages.Rule), new(_messages.Cell),
            new(_messages.Message, ColumnKind.Prose));
        foreach (var (finding, cell) in reading.Findings.Select(static found => (found.Finding, found.Cell)))
            table.AddRow(new(_messages.Term(finding.Severity), StyleOf(finding.Severity)), finding.Rule.Id, cell ?? "",
                finding.GetMessage(_messages.Culture));
        return table;
    }

    private static Style StyleOf(FindingSeverity severity)
        => severity == FindingSeverity.Error ? new Style(Color.Red) : new Style(Color.Yellow);
}
