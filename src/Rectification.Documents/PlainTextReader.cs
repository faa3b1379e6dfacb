namespace Rectification.Documents;

/// <summary>Takes plain text as it is, line by line.</summary>
internal static class PlainTextReader
{
    public static DocumentText Read(string text, DocumentOptions options)
    {
        var builder = new PlacedTextBuilder(options.MaxLength);
        for (var (start, line) = (0, 1); start < text.Length; line++)
        {
            var end = EndOfLine(text, start);
            builder.Append(text.AsSpan(start..end), new() { Kind = DocumentPlaceKind.Line, Line = line });
            start = end;
        }

        return builder.Build(DocumentForm.Text);
    }

    // The offset behind the line end: CR LF, LF or CR.
    private static int EndOfLine(string text, int start)
    {
        var at = text.AsSpan(start).IndexOfAny('\r', '\n');
        if (at < 0)
            return text.Length;
        at += start;
        return text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
    }
}
