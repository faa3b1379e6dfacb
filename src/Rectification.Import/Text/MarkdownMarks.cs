using System.Buffers;

namespace Rectification.Import.Text;

/// <summary>Finds the marks of Markdown that do no more than shape a line: # in front of a heading, ** around its bold beginning.</summary>
/// <remarks>
/// ** is also how names are hidden (张**), so it is taken for a mark only where a line begins with it and its counterpart closes a heading
/// or a label.
/// </remarks>
internal static class MarkdownMarks
{
    private const string Bold = "**";
    private const int DeepestHeading = 6;
    private const int LongestLead = 6;
    private const int LongestBold = 200;

    private static readonly SearchValues<char> Lead = SearchValues.Create(" \t#-.、0123456789（）()");

    /// <summary>The length of the # in front of a heading; 0 where none stands at this place.</summary>
    public static int HeadingAt(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && text[at - 1] is not ('\n' or '\r'))
            return 0;
        var end = text[at..].IndexOfAnyExcept('#') is var length && length < 0 ? text.Length - at : length;
        return end <= DeepestHeading && at + end < text.Length && text[at + end] is ' ' or '\t' ? end : 0;
    }

    /// <summary>Where the ** closes that opens a line at this place; -1 where none does.</summary>
    public static int FindClosing(ReadOnlySpan<char> text, int at)
    {
        if (!text[at..].StartsWith(Bold, StringComparison.Ordinal) || !BeginsLine(text[..at]))
            return -1;
        var inside = text.Slice(at + Bold.Length, Math.Min(LongestBold, text.Length - at - Bold.Length));
        if (inside.IndexOfAny('\n', '\r') is >= 0 and var line)
            inside = inside[..line];
        var close = inside.IndexOf(Bold, StringComparison.Ordinal);
        return close > 0 && !char.IsWhiteSpace(inside[0]) && Closes(text, at + Bold.Length + close) ? at + Bold.Length + close : -1;
    }

    private static bool BeginsLine(ReadOnlySpan<char> before)
    {
        var lead = before.Length - 1 - before.LastIndexOfAnyExcept(Lead);
        return lead == before.Length || (lead <= LongestLead && before[^(lead + 1)] is '\n' or '\r');
    }

    // Behind a heading the line ends, and a label ends with its colon.
    private static bool Closes(ReadOnlySpan<char> text, int at)
        => at + Bold.Length == text.Length || text[at + Bold.Length] is '\n' or '\r' or ' ' or '：' or ':'
            || text[at - 1] is '：' or ':' or '。';
}
