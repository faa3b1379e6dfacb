using Rectification.Cli.Processing;
using Spectre.Console;

namespace Rectification.Cli.Output;

/// <summary>For people: one notice in full, several as an overview.</summary>
/// <remarks>Holds the reports back until it knows which of the two it is; texts are let go of, numbers and findings stay.</remarks>
internal sealed class SummaryReportWriter(IAnsiConsole console, Messages messages, bool explain) : IReportWriter
{
    private readonly List<NoticeReport> _reports = [];

    public Task WriteAsync(NoticeReport report, CancellationToken cancellationToken)
    {
        if (explain)
        {
            new NatureTable(console, messages).Write(report);
            new TraceTable(console, messages).Write(report);
        }

        _reports.Add(report with { Text = null, Lines = null, Segments = [], Trace = [], NatureEvidence = [] });
        return Task.CompletedTask;
    }

    public Task CompleteAsync(CancellationToken cancellationToken)
    {
        if (_reports is [var only])
        {
            new SummaryPage(console, messages).Write(only);
            new FindingTable(console, messages).Write(only);
        }
        else if (_reports.Count > 1)
        {
            new OverviewTable(console, messages).Write(_reports);
        }

        console.Profile.Out.Writer.Flush();
        return Task.CompletedTask;
    }
}
