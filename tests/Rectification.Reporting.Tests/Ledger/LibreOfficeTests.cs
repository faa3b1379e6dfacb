using System.Diagnostics;
using Rectification.Reporting.Ledger;

namespace Rectification.Reporting.Tests.Ledger;

/// <summary>A ledger goes through another program and comes back.</summary>
public class LibreOfficeTests
{
    [CalcFact]
    public async Task A_ledger_that_LibreOffice_saved_changes_nothing_but_what_was_typed()
    {
        var folder = Directory.CreateTempSubdirectory("rectification-ledger-");
        try
        {
            var book = await Book.WriteAsync([Notices.QuickStart, new() { Notice = Notices.Small }], Book.Chinese with { MergeAspects = true });
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "ledger.xlsx"), book.Type(2, "备注", "已报市委巡察办").Bytes);
            Convert(folder.FullName);
            await using var saved = File.OpenRead(Path.Combine(folder.FullName, "saved", "ledger.xlsx"));

            var reading = LedgerReader.Read(saved, [Notices.QuickStart.Notice, Notices.Small]);

            Assert.Equal("已报市委巡察办", Assert.Single(reading.Changes).After);
            Assert.Empty(reading.Findings.Select(finding => finding.GetMessage()));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Convert(string folder)
    {
        var start = new ProcessStartInfo("soffice", [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--headless", "--convert-to", "xlsx", "--outdir", Path.Combine(folder, "saved"), Path.Combine(folder, "ledger.xlsx")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)));
    }
}
