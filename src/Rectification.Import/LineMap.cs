namespace Rectification.Import;

/// <summary>Turns offsets of a text into lines and columns, as an editor counts them.</summary>
/// <remarks>A line ends with CR LF, LF or CR. Immutable, safe to share between threads.</remarks>
public sealed class LineMap
{
    private readonly int[] _starts;
    private readonly int _length;

    /// <summary>Finds the lines of a text.</summary>
    /// <param name="text">The text that was imported.</param>
    public LineMap(ReadOnlySpan<char> text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        _starts = [.. starts];
        _length = text.Length;
    }

    /// <summary>The number of lines, at least 1.</summary>
    public int Count => _starts.Length;

    /// <summary>Where an offset stands.</summary>
    /// <param name="offset">A UTF-16 offset, 0 to the length of the text.</param>
    /// <returns>Line and column, both from 1; columns count UTF-16 code units.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public (int Line, int Column) GetPosition(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, _length);
        var found = Array.BinarySearch(_starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _starts[line] + 1);
    }
}
