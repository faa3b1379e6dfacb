using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Rectification.Documents.Pdf;

/// <summary>Takes the paragraphs out of the text layer of a PDF document.</summary>
internal static class PdfReader
{
    // A page of a notice has several hundred characters; a scanned one none, or a stamp.
    private const int FewestLettersOnPage = 10;

    public static DocumentText Read(MemoryStream stream, string name, DocumentOptions options, CancellationToken cancellationToken)
    {
        using var document = Open(stream, name, options);
        if (document.NumberOfPages > options.MaxPages)
            throw new DocumentLimitException(nameof(DocumentOptions.MaxPages), options.MaxPages);
        var pages = new List<PdfPage>();
        foreach (var page in document.GetPages())
        {
            cancellationToken.ThrowIfCancellationRequested();
            pages.Add(LineFinder.Read(page));
        }

        if (pages.Sum(page => page.Lines.Sum(line => line.Text.Length)) < FewestLettersOnPage * pages.Count)
            throw new UnreadableDocumentException(name, UnreadableReason.Scanned);
        var margins = PageMargins.Remove(pages);
        return Write(pages, options) with { HeadersAndFooters = margins, Title = string.IsNullOrWhiteSpace(document.Information.Title)
            ? null
            : document.Information.Title.Trim() };
    }

    private static PdfDocument Open(MemoryStream stream, string name, DocumentOptions options)
    {
        try
        {
            return PdfDocument.Open(stream,
                new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true,
                    FilterProvider = new BoundedFilters(options.MaxUnpackedBytes) });
        }
        catch (PdfDocumentEncryptedException exception)
        {
            throw new UnreadableDocumentException(name, UnreadableReason.Encrypted, exception);
        }
    }

    private static DocumentText Write(List<PdfPage> pages, DocumentOptions options)
    {
        var text = new PlacedTextBuilder(options.MaxLength);
        var rules = new ParagraphRules(PdfColumn.Of([.. pages.SelectMany(page => page.Lines).Where(line => !line.IsRow)],
            pages.Max(page => page.Width)));
        PdfLine? above = null;
        foreach (var line in pages.SelectMany(page => page.Lines))
        {
            var place = new DocumentPlace { Kind = DocumentPlaceKind.Page, Page = line.Page, Line = line.Number };
            if (above is not null)
                text.Append(rules.GoesOn(above, line) ? ParagraphRules.Joint(above, line) : "\n", place);
            text.Append(line.Text, place);
            above = line;
        }

        if (above is not null)
            text.Append("\n", new() { Kind = DocumentPlaceKind.Page, Page = above.Page, Line = above.Number });
        return text.Build(DocumentForm.Pdf);
    }
}
