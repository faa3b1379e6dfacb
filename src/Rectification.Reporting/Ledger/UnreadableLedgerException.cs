using System.Globalization;
using Rectification.Validation;

namespace Rectification.Reporting.Ledger;

/// <summary>A file cannot be read as a ledger; the message says why, and what to do.</summary>
public sealed class UnreadableLedgerException : Exception
{
    private static readonly Dictionary<UnreadableLedgerReason, LocalizedText> Words = new()
    {
        [UnreadableLedgerReason.NotAWorkbook] = new("no workbook. Save the ledger as .xlsx.", "不是工作簿。请将台账另存为 .xlsx。"),
        [UnreadableLedgerReason.OldOrEncrypted] =
            new("a workbook of Excel 2003 or before, or one with a password. Save it as .xlsx without a password.",
                "Excel 2003 及更早版本的工作簿，或设有密码的工作簿。请另存为不带密码的 .xlsx。"),
        [UnreadableLedgerReason.Macros] = new("a workbook with macros. Save it as .xlsx, without them.", "含有宏的工作簿。请另存为不含宏的 .xlsx。"),
        [UnreadableLedgerReason.ExternalLinks] =
            new("a workbook with links to other files or databases. Break the links (Data, Edit Links) and save it.",
                "含有指向其他文件或数据库的链接。请断开链接（数据—编辑链接）后保存。"),
        [UnreadableLedgerReason.Broken] = new("a damaged workbook. Open it in its program, repair it, and save it again.",
            "已损坏的工作簿。请用原程序打开、修复并重新保存。"),
    };

    /// <summary>A file that cannot be read.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="innerException">What went wrong in a damaged workbook; null otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such <paramref name="reason"/>.</exception>
    public UnreadableLedgerException(UnreadableLedgerReason reason, Exception? innerException = null)
        : base($"The file is {WordsOf(reason).English}", innerException) => Reason = reason;

    /// <summary>Why the file cannot be read.</summary>
    public UnreadableLedgerReason Reason { get; }

    /// <summary>What the file is, and what to do, in the language of a culture.</summary>
    /// <param name="culture">
    /// Chinese for every culture whose language is; English for all others. Null means the current UI culture.
    /// </param>
    /// <returns>A sentence without the name of the file.</returns>
    public string GetMessage(CultureInfo? culture = null) => Words[Reason].For(culture);

    private static LocalizedText WordsOf(UnreadableLedgerReason reason)
        => Words.TryGetValue(reason, out var words)
            ? words
            : throw new ArgumentOutOfRangeException(nameof(reason), reason, "There is no such reason.");
}
