using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Rectification.Primitives;

namespace Rectification.Documents.Word;

/// <summary>Takes the text out of a Word document, as a reader of it sees it.</summary>
internal static class WordReader
{
    public static DocumentText Read(MemoryStream stream, DocumentOptions options, CancellationToken cancellationToken)
    {
        PackageGuard.Check(stream, options, cancellationToken);
        using var document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { AutoSave = false });
        var main = document.MainDocumentPart ?? throw new InvalidDataException("The package has no main document part.");
        var body = main.Document?.Body ?? throw new InvalidDataException("The main document part has no body.");

        var styles = new WordStyles(main.StyleDefinitionsPart?.Styles, options.MaxDepth);
        var lists = new ListCounters(new NumberingDefinitions(main.NumberingDefinitionsPart?.Numbering, styles));
        var text = new PlacedTextBuilder(options.MaxLength);
        var walker = new BlockWalker(text, styles, lists, options, cancellationToken);
        walker.Walk(body);
        walker.AppendNotes(main);
        return text.Build(DocumentForm.Word) with
        {
            Title = document.PackageProperties.Title is { } title && !string.IsNullOrWhiteSpace(title) ? title.Trim() : null,
            HeadersAndFooters = HeadersAndFooters(main, styles, options, cancellationToken),
        };
    }

    private static ValueList<string> HeadersAndFooters(MainDocumentPart main, WordStyles styles, DocumentOptions options,
        CancellationToken cancellationToken)
    {
        var roots = main.HeaderParts.Select(part => (OpenXmlElement?)part.Header).Concat(main.FooterParts.Select(part => part.Footer));
        return roots.OfType<OpenXmlElement>().Select(root => TextOf(root, styles, options, cancellationToken))
            .Where(text => text.Length > 0)
            .Distinct(StringComparer.Ordinal).ToValueList();
    }

    private static string TextOf(OpenXmlElement root, WordStyles styles, DocumentOptions options, CancellationToken cancellationToken)
    {
        var text = new PlacedTextBuilder(options.MaxLength);
        new BlockWalker(text, styles, new ListCounters(NumberingDefinitions.None), options, cancellationToken).Walk(root);
        return text.Build(DocumentForm.Word).Text.Trim();
    }
}
