namespace Rectification.Cli;

/// <content>The command that writes reports.</content>
internal sealed partial class Messages
{
    public string Report
        => Say("Writes notices for people: an Excel ledger, a page to review, a text for chats, tables.",
            "输出供人阅读的报告：Excel 台账、可核对的网页、聊天文本或表格。");

    public string ReportOutput(string extensions)
        => Say($"The file to write; its extension names the form: {extensions}.", $"输出文件，按扩展名确定形式：{extensions}。");

    public string ReportFormatOption => Say("The form, for standard output and for files with another extension.", "输出形式，用于标准输出或其他扩展名的文件。");

    public string ReportTable => Say("What the rows of a .csv file are (issues unless set).", ".csv 文件每行的内容（默认为 issues）。");

    public string ReportOverdueOn => Say(
        "Marks the rows of a ledger that are overdue on this day: neither completed nor closed, with a deadline before it (none are marked unless set).",
        "标红截至该日逾期的台账行：期限早于该日，且未完成、未销号（默认不标）。");

    public string OverdueNeedsLedger => Say("--overdue-on is for .xlsx only.", "--overdue-on 仅适用于 .xlsx。");

    public string NoDay(string day)
        => Say($"--overdue-on takes a day such as 2024-12-31, not '{day}'.", $"--overdue-on 应为日期，如 2024-12-31，而不是“{day}”。");

    public string ReportNeedsOutput(string extensions) => Say(
        $"name the file with -o, such as -o report.html (known: {extensions}), or the form with --format.",
        $"请用 -o 指定文件，如 -o report.html（支持 {extensions}），或用 --format 指定形式。");

    public string UnknownReport(string file, string extensions) => Say(
        $"{file}: reports are written as {extensions}; change the extension, or name the form with --format.",
        $"无法按扩展名确定 {file} 的形式；支持 {extensions}，也可用 --format 指定。");

    public string TableNeedsCsv => Say("--table is written by .csv only.", "--table 仅适用于 .csv。");

    public string NotReported(string file, string reason) => Say($"{file} is left out: {reason}", $"未列入 {file}：{reason}");

    public string NothingToReport => Say("there is no notice to report on; nothing was written.", "没有可报告的通报，未写入任何内容。");
}
