namespace Rectification.Documents.Pdf;

/// <summary>A page and its lines from top to bottom.</summary>
/// <param name="Width">The width of the page, in points.</param>
/// <param name="Height">The height of the page, in points.</param>
/// <param name="Lines">The lines.</param>
internal sealed record PdfPage(double Width, double Height, List<PdfLine> Lines);
