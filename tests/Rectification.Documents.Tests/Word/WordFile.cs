using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Rectification.Documents.Tests.Word;

/// <summary>Makes Word documents from the markup of their parts.</summary>
internal static class WordFile
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    public static DocumentText Read(string body, string? numbering = null, string? styles = null, string? footnotes = null, DocumentOptions? options = null)
        => DocumentText.Read(new MemoryStream(Make(body, numbering, styles, footnotes)), "notice.docx", options);

    public static byte[] Make(string body, string? numbering = null, string? styles = null, string? footnotes = null, string? header = null)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            Feed(main, Document(body));
            if (numbering is not null)
                Feed(main.AddNewPart<NumberingDefinitionsPart>(), $"<w:numbering {Namespaces}>{numbering}</w:numbering>");
            if (styles is not null)
                Feed(main.AddNewPart<StyleDefinitionsPart>(), $"<w:styles {Namespaces}>{styles}</w:styles>");
            if (footnotes is not null)
                Feed(main.AddNewPart<FootnotesPart>(), $"<w:footnotes {Namespaces}>{footnotes}</w:footnotes>");
            if (header is not null)
                Feed(main.AddNewPart<HeaderPart>(), $"<w:hdr {Namespaces}>{header}</w:hdr>");
        }

        return stream.ToArray();
    }

    /// <summary>The markup of a main part.</summary>
    public static string Document(string body) => $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>";

    /// <summary>A paragraph, numbered where a list is given.</summary>
    public static string Paragraph(string text, int list = 0, int level = 0)
        => $"<w:p>{(list == 0 ? "" : $"<w:pPr>{Numbered(list, level)}</w:pPr>")}{Run(text)}</w:p>";

    public static string Numbered(int list, int level = 0) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>";

    public static string Run(string text, string properties = "") => text.Length == 0 ? "" : $"<w:r>{(properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>")}<w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</w:t></w:r>";

    /// <summary>A list with its definition of the same number.</summary>
    public static string List(int id, params string[] levels) => $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(levels)}</w:abstractNum><w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{id}\"/></w:num>";

    public static string Level(int level, string format, string text, string more = "")
        => $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc>";

    public static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows.Select(row => $"<w:tr>{row}</w:tr>"))}</w:tbl>";

    /// <summary>A package of the parts given, whatever they hold.</summary>
    public static byte[] Package(params (string Name, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    private static void Feed(OpenXmlPart part, string markup)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(markup));
        part.FeedData(stream);
    }
}
