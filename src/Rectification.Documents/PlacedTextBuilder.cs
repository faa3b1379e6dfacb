using System.Text;
using Rectification.Primitives;

namespace Rectification.Documents;

/// <summary>Puts a text together and notes where each stretch of it came from.</summary>
internal sealed class PlacedTextBuilder(int maxLength)
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, DocumentPlace Place)> _starts = [];

    /// <summary>The length so far.</summary>
    public int Length => _text.Length;

    /// <summary>Whether the next character begins a line.</summary>
    public bool AtLineStart => _text.Length == 0 || _text[^1] == '\n';

    /// <summary>Adds text of one place.</summary>
    /// <exception cref="DocumentLimitException">The text grows too long.</exception>
    public void Append(ReadOnlySpan<char> text, DocumentPlace place)
    {
        if (text.IsEmpty)
            return;
        if (text.Length > maxLength - _text.Length)
            throw new DocumentLimitException(nameof(DocumentOptions.MaxLength), maxLength);
        if (_starts.Count == 0 || !ReferenceEquals(_starts[^1].Place, place))
            _starts.Add((_text.Length, place));
        _text.Append(text);
    }

    /// <summary>Adds a line.</summary>
    public void AppendLine(ReadOnlySpan<char> text, DocumentPlace place)
    {
        Append(text, place);
        Append("\n", place);
    }

    /// <summary>The text and its places.</summary>
    public DocumentText Build(DocumentForm form)
        => new() { Form = form, Text = _text.ToString(),
            Places = _starts.Select((start, index) => start.Place with { Span = SourceSpan.FromBounds(start.Start, EndOf(index)) })
                .ToValueList() };

    private int EndOf(int index) => index + 1 < _starts.Count ? _starts[index + 1].Start : _text.Length;
}
