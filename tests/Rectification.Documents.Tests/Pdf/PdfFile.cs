using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Rectification.Documents.Tests.Pdf;

/// <summary>Makes PDF documents of Latin letters, for which no font is needed.</summary>
internal static class PdfFile
{
    public const double Left = 60;

    /// <summary>A document whose pages have these lines at these places.</summary>
    public static byte[] Make(params (double X, double Y, string Text)[][] pages)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Courier);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            foreach (var (x, y, text) in lines)
                page.AddText(text, 10, new PdfPoint(x, y), font);
        }

        return builder.Build();
    }

    /// <summary>Lines one below the other from the top; a blank in front is an indent of two characters.</summary>
    public static (double X, double Y, string Text)[] Lines(params string[] lines)
        => [.. lines.Select((line, index) => (line.StartsWith(' ') ? Left + 20 : Left, 700.0 - (16 * index), line.TrimStart()))];

    /// <summary>A line of the full width, which ends with a word.</summary>
    public static string Full(string start) => start.PadRight(60, 'x');

    public static DocumentText Read(params (double X, double Y, string Text)[][] pages) => DocumentText.Read(new MemoryStream(Make(pages)), "notice.pdf");

    /// <summary>A document of one page whose contents are streams packed by filters, whatever they hold.</summary>
    /// <param name="contents">The streams of the page.</param>
    /// <param name="font">The file of the font; null for a font that needs none.</param>
    public static byte[] Packed((string Filters, byte[] Bytes)[] contents, (string Filters, byte[] Bytes)? font = null)
    {
        var objects = new List<byte[]>
        {
            Encoding.ASCII.GetBytes("<</Type/Catalog/Pages 2 0 R>>"),
            Encoding.ASCII.GetBytes("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
            Encoding.ASCII.GetBytes($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents[{string.Concat(contents.Select((_, index) => $"{index + 5} 0 R "))}]>>"),
            Encoding.ASCII.GetBytes(font is null ? "<</Type/Font/Subtype/Type1/BaseFont/Courier>>" : "<</Type/Font/Subtype/TrueType/BaseFont/Own/FirstChar 32/LastChar 32/Widths[600]"
                + $"/FontDescriptor<</Type/FontDescriptor/FontName/Own/Flags 32/FontFile2 {contents.Length + 5} 0 R>>>>"),
        };
        (string Filters, byte[] Bytes)[] streams = font is { } last ? [.. contents, last] : contents;
        objects.AddRange(streams.Select(one => (byte[])[.. Encoding.ASCII.GetBytes($"<</Filter[{one.Filters}]/Length {one.Bytes.Length}>>stream\n"), .. one.Bytes, .. "\nendstream"u8]));
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var table = $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n";
        foreach (var (content, index) in objects.Select((content, index) => (content, index)))
        {
            table += $"{file.Position:D10} 00000 n \n";
            file.Write([.. Encoding.ASCII.GetBytes($"{index + 1} 0 obj\n"), .. content, .. "\nendobj\n"u8]);
        }

        file.Write(Encoding.ASCII.GetBytes($"{table}trailer\n<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{file.Position}\n%%EOF\n"));
        return file.ToArray();
    }
}
