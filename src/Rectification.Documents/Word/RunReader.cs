using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Math = DocumentFormat.OpenXml.Math;

namespace Rectification.Documents.Word;

/// <summary>Reads the runs of one paragraph after the other, with changes accepted: what was deleted or moved away is not read.</summary>
internal sealed class RunReader(WordStyles styles)
{
    // A field may begin in one paragraph and end in another; true while the instructions of the field are read.
    private readonly Stack<bool> _fields = new();
    private readonly StringBuilder _text = new();
    private List<TextBoxContent> _boxes = [];
    private List<NoteReference> _notes = [];
    private bool _hidesParagraph;
    private bool _hidden;
    private int _paragraph;

    /// <summary>Reads a paragraph.</summary>
    public ParagraphText Read(Paragraph paragraph, int number)
    {
        _text.Clear();
        (_boxes, _notes, _hidden, _paragraph) = ([], [], false, number);
        _hidesParagraph = styles.HidesParagraph(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value);
        foreach (var child in paragraph.ChildElements)
            ReadInline(child);
        var text = _text.ToString();
        return new(text, _hidden && string.IsNullOrWhiteSpace(text), _boxes, _notes);
    }

    private void ReadInline(OpenXmlElement element)
    {
        switch (element)
        {
            case DeletedRun or MoveFromRun or ParagraphProperties or SdtProperties or SdtEndCharProperties or RunProperties or RubyContent
                or RubyProperties:
                break;
            case AlternateContent choices:
                ReadChoice(choices);
                break;
            case Run run when IsHidden(run):
                _hidden |= run.ChildElements.Any(child => child is Text);
                break;
            case Run run:
                foreach (var child in run.ChildElements)
                    ReadPart(child);
                break;
            case Math.Text formula:
                Append(formula.Text);
                break;
            default:
                foreach (var child in element.ChildElements)
                    ReadInline(child);
                break;
        }
    }

    private void ReadPart(OpenXmlElement part)
    {
        switch (part)
        {
            case Text text:
                Append(text.Text);
                break;
            case TabChar or PositionalTab:
                Append("\t");
                break;
            // A page or column that ends inside a paragraph ends a line as well.
            case Break or CarriageReturn:
                Append("\n");
                break;
            case NoBreakHyphen:
                Append("-");
                break;
            case SymbolChar symbol:
                ReadSymbol(symbol);
                break;
            case FieldChar field:
                ReadField(field);
                break;
            case FootnoteReference note:
                Note(note.Id, isEndnote: false);
                break;
            case EndnoteReference note:
                Note(note.Id, isEndnote: true);
                break;
            case AlternateContent choices:
                ReadChoice(choices);
                break;
            case Ruby ruby:
                // 拼音 above characters is no part of the text.
                foreach (var child in ruby.Elements<RubyBase>().SelectMany(below => below.ChildElements))
                    ReadInline(child);
                break;
            case Drawing or Picture or EmbeddedObject:
                _boxes.AddRange(OuterBoxes(part));
                break;
        }
    }

    // Newer and older versions of one drawing: the first that has a text is read.
    private void ReadChoice(AlternateContent choices)
    {
        foreach (var choice in choices.ChildElements)
        {
            if (OuterBoxes(choice).ToList() is { Count: > 0 } boxes)
            {
                _boxes.AddRange(boxes);
                return;
            }
        }

        foreach (var child in choices.ChildElements.FirstOrDefault(choice => choice.InnerText.Length > 0)?.ChildElements ?? [])
        {
            if (child is Run)
                ReadInline(child);
            else
                ReadPart(child);
        }
    }

    // Boxes in a box are read with it.
    private static IEnumerable<TextBoxContent> OuterBoxes(OpenXmlElement drawing)
        => drawing.ChildElements.SelectMany(child => child is TextBoxContent box ? [box] : child is Paragraph ? [] : OuterBoxes(child));

    private bool IsHidden(Run run)
        => WordStyles.IsHidden(run.RunProperties) ?? styles.Hides(run.RunProperties?.RunStyle?.Val?.Value) ?? _hidesParagraph;

    private void ReadSymbol(SymbolChar symbol)
    {
        if (symbol.Char?.Value is { } code
                && ushort.TryParse(code, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture,
                    out var character))
            Append(NumberFormats.Symbol((char)(character < 0x100 ? character + 0xF000 : character)));
    }

    private void ReadField(FieldChar field)
    {
        switch (field.FieldCharType?.InnerText)
        {
            case "begin":
                _fields.Push(true);
                break;
            case "separate" when _fields.Count > 0:
                _fields.Pop();
                _fields.Push(false);
                break;
            case "end" when _fields.Count > 0:
                _fields.Pop();
                break;
        }
    }

    private void Note(IntegerValue? id, bool isEndnote)
    {
        if (id?.Value is { } number)
            _notes.Add(new(number, isEndnote, _paragraph));
    }

    private void Append(string text)
    {
        if (!_fields.Contains(true))
            _text.Append(text);
    }
}
