using System.Globalization;
using Rectification.Cli.Processing;
using Rectification.Import;
using Rectification.Validation;
using Spectre.Console;

namespace Rectification.Cli.Output;

/// <summary>What a text is as a whole, and the signs that count for and against it.</summary>
internal sealed class NatureTable(IAnsiConsole console, Messages messages)
{
    private const int MostSigns = 12;

    public void Write(NoticeReport report)
    {
        if (report.Nature is not { } nature)
            return;
        PlainLine.Write(console, messages.NatureOf(nature, report.NatureCertainty));
        var table = new ReportTable(new(messages.Line, ColumnKind.Number), new(messages.Sign, ColumnKind.Prose),
            new(messages.Weight, ColumnKind.Number));
        foreach (var evidence in report.NatureEvidence.Take(MostSigns))
            table.AddRow(LineOf(report, evidence), evidence.GetSign(messages.Culture),
                evidence.Weight.ToString("+0.0;-0.0", CultureInfo.InvariantCulture));
        table.Write(console);
    }

    private static string LineOf(NoticeReport report, NatureEvidence evidence)
        => evidence.Source is { } source && report.Lines is { } lines
            ? lines.GetPosition(source.Start).Line.ToString(CultureInfo.InvariantCulture)
            : "";
}
