using System.Text;

namespace Rectification.Cli.Input;

/// <summary>A place in UTF-8 text as an editor counts it.</summary>
/// <param name="Lines">The lines before it.</param>
/// <param name="Columns">The UTF-16 code units before it on its line.</param>
internal readonly record struct JsonPlace(int Lines, int Columns)
{
    /// <summary>The place behind some more text.</summary>
    public JsonPlace After(ReadOnlySpan<byte> utf8)
    {
        var lastLine = utf8[(utf8.LastIndexOf((byte)'\n') + 1)..];
        var columns = Encoding.UTF8.GetCharCount(lastLine);
        return lastLine.Length < utf8.Length ? new(Lines + utf8.Count((byte)'\n'), columns) : new(Lines, Columns + columns);
    }
}
