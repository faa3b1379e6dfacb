using System.Text;
using AngleSharp.Dom;

namespace Rectification.Documents.Web;

/// <summary>Writes the text of elements as a browser shows it: a line for each block and each line break.</summary>
internal sealed class ElementWriter(PlacedTextBuilder text, PageStyles styles, ListMarkers markers, CssPath paths, PageLimits limits)
{
    private readonly StringBuilder _line = new();
    private IElement? _lineElement;
    private string _marker = "";
    private bool _preserves;
    private bool _spacePending;
    private bool _breakPending;

    /// <summary>Writes an element; what is hidden is left out.</summary>
    public void Write(IElement element)
    {
        WriteElement(element);
        EndLine();
    }

    private void WriteElement(IElement element)
    {
        limits.Cancellation.ThrowIfCancellationRequested();
        if (styles.IsHidden(element))
            return;
        switch (element.LocalName)
        {
            case "br":
                EndLine();
                break;
            case "table":
                EndLine();
                WriteTable(element);
                break;
            default:
                var isBlock = PageElements.IsBlock(element);
                if (isBlock)
                    EndLine();
                if (LinkBlocks.IsOne(element))
                    break;
                if (element.LocalName == "li")
                    _marker = markers.Next(element);
                var preserved = _preserves;
                _preserves |= element.LocalName == "pre";
                WriteChildren(element);
                if (isBlock)
                    EndLine();
                _preserves = preserved;
                break;
        }
    }

    private void WriteChildren(IElement element)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IElement child)
                WriteElement(child);
            else if (node is IText words)
                WriteText(words.Data, element);
        }
    }

    private void WriteText(string data, IElement parent)
    {
        foreach (var character in data)
        {
            if (_preserves && character == '\n')
                EndLine();
            else if (character is ' ' or '\t' or '\n' or '\r' or '\f')
                (_spacePending, _breakPending) = (true, _breakPending || character is '\n' or '\r');
            else
                Write(character, parent);
        }
    }

    private void Write(char character, IElement parent)
    {
        if (_line.Length == 0)
            _lineElement = parent;
        else if (_spacePending && !(_breakPending && IsWide(_line[^1]) && IsWide(character)))
            _line.Append(' ');
        (_spacePending, _breakPending) = (false, false);
        // A space that must not break is one all the same.
        _line.Append(character == '\u00A0' ? ' ' : character);
    }

    // Between Chinese characters the line end of a source file is no space.
    private static bool IsWide(char character)
        => character is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF';

    private void EndLine()
    {
        (_spacePending, _breakPending) = (false, false);
        if (_lineElement is not null && !string.IsNullOrWhiteSpace(_line.ToString()))
        {
            text.AppendLine(Marked(_line.ToString().TrimEnd()),
                new() { Kind = DocumentPlaceKind.Element, Path = paths.Of(BlockOf(_lineElement)) });
            _marker = "";
        }

        _line.Clear();
        _lineElement = null;
    }

    private string Marked(string line) => Word.ListNumber.Join(_marker, line, keepAlone: false);

    private static IElement BlockOf(IElement element)
    {
        while (!PageElements.IsBlock(element) && element.ParentElement is { } parent)
            element = parent;
        return element;
    }

    private void WriteTable(IElement table)
    {
        var grid = HtmlTable.Read(table, styles, limits);
        foreach (var caption in table.Children.Where(child => child.LocalName == "caption"))
            WriteElement(caption);
        if (grid.IsLayout)
        {
            foreach (var cell in grid.Rows.SelectMany(row => row))
                Write(cell.Cell);
            return;
        }

        foreach (var row in grid.Rows)
            WriteRow(row, grid.Columns);
    }

    private void WriteRow(List<HtmlCell> row, int columns)
    {
        if (row.Count == 0)
            return;
        // One cell over the whole width heads the rows below it, and has no columns to keep.
        if (row is [{ Column: 0 } only] && only.Width >= columns)
        {
            text.AppendLine(LineOf(only.Cell), PlaceOf(only.Cell));
            return;
        }

        var column = 0;
        foreach (var cell in row)
        {
            var place = PlaceOf(cell.Cell);
            text.Append(new string('\t', Math.Max(0, cell.Column - column)), place);
            text.Append(LineOf(cell.Cell), place);
            column = cell.Column;
        }

        text.Append("\n", PlaceOf(row[^1].Cell));
    }

    private DocumentPlace PlaceOf(IElement element) => new() { Kind = DocumentPlaceKind.Element, Path = paths.Of(element) };

    // A cell is one line, as the reader of tables wants it.
    private string LineOf(IElement cell)
    {
        var inner = new PlacedTextBuilder(limits.Options.MaxLength);
        new ElementWriter(inner, styles, markers, paths, limits).Write(cell);
        return string.Join(' ',
            inner.Build(DocumentForm.WebPage).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
