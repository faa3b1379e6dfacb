using System.Text;

namespace Rectification.Json.Reading;

/// <summary>A place in a file of text.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
internal readonly record struct TextPosition(long Line, long Column)
{
    public static TextPosition Start { get; } = new(1, 1);

    /// <summary>The place after some bytes of UTF-8 that begin here.</summary>
    public TextPosition After(ReadOnlySpan<byte> text)
    {
        var lineBreaks = text.Count((byte)'\n');
        var rest = lineBreaks == 0 ? text : text[(text.LastIndexOf((byte)'\n') + 1)..];
        return new(Line + lineBreaks, (lineBreaks == 0 ? Column : 1) + Encoding.UTF8.GetCharCount(rest));
    }
}
