namespace Rectification.Documents;

/// <summary>Says why a file cannot be read, and what to do.</summary>
internal static class UnreadableWords
{
    public static string Of(UnreadableReason reason, bool chinese) => chinese ? InChinese(reason) : InEnglish(reason);

    private static string InEnglish(UnreadableReason reason) => reason switch
    {
        UnreadableReason.OldWord
            => "a Word document of 2003 or before. Save it as .docx, or run: soffice --headless --convert-to docx FILE",
        UnreadableReason.Wps => "a WPS document. Save it as .docx in WPS Writer, or run: soffice --headless --convert-to docx FILE",
        UnreadableReason.Ofd => "an OFD document. Export it as PDF with text in an OFD reader, or with ofdrw-converter.",
        UnreadableReason.RichText => "a rich text document. Save it as .docx, or run: soffice --headless --convert-to docx FILE",
        UnreadableReason.OpenDocument => "an OpenDocument file. Save it as .docx, or run: soffice --headless --convert-to docx FILE",
        UnreadableReason.OtherOffice => "a spreadsheet or a presentation, not a text. Copy the notice into a .docx or .txt file.",
        UnreadableReason.Picture => "a picture. Recognise its text first, for instance: tesseract FILE OUT -l chi_sim",
        UnreadableReason.Scanned
            => "a scanned PDF document without text. Recognise its text first, for instance: ocrmypdf -l chi_sim FILE OUT",
        UnreadableReason.Encrypted => "a document with a password. Save it without one.",
        UnreadableReason.Archive => "an archive. Unpack it, and read the files in it.",
        UnreadableReason.Broken => "a damaged document. Open it in its program, repair it, and save it again.",
        _ => "no document that text can be taken out of.",
    };

    private static string InChinese(UnreadableReason reason) => reason switch
    {
        UnreadableReason.OldWord => "Word 2003 及更早版本的文档。请另存为 .docx，或运行：soffice --headless --convert-to docx 文件",
        UnreadableReason.Wps => "WPS 文档。请在 WPS 文字中另存为 .docx，或运行：soffice --headless --convert-to docx 文件",
        UnreadableReason.Ofd => "OFD 版式文档。请用 OFD 阅读器或 ofdrw-converter 导出为带文字的 PDF。",
        UnreadableReason.RichText => "RTF 文档。请另存为 .docx，或运行：soffice --headless --convert-to docx 文件",
        UnreadableReason.OpenDocument => "OpenDocument 文档。请另存为 .docx，或运行：soffice --headless --convert-to docx 文件",
        UnreadableReason.OtherOffice => "电子表格或演示文稿，不是正文。请把通报复制到 .docx 或 .txt 文件中。",
        UnreadableReason.Picture => "图片。请先识别文字，例如：tesseract 文件 输出 -l chi_sim",
        UnreadableReason.Scanned => "没有文字层的扫描 PDF。请先识别文字，例如：ocrmypdf -l chi_sim 文件 输出",
        UnreadableReason.Encrypted => "加密文档。请去掉密码后保存。",
        UnreadableReason.Archive => "压缩包。请先解压，再读取其中的文件。",
        UnreadableReason.Broken => "文档已损坏。请用原程序打开、修复并重新保存。",
        _ => "不是可以取出文字的文档。",
    };
}
