using System.Globalization;
using System.Text;

namespace Rectification.Reporting;

/// <summary>Writes out characters that a reader does not see but that change what is read, such as <c>[U+202E]</c>.</summary>
/// <remarks>
/// Notices are other people's words. Control characters have no place in HTML; controls of writing direction show other words than there
/// are; half a surrogate pair cannot be encoded. Line ends and tabs stay as they are.
/// </remarks>
internal static class VisibleText
{
    /// <summary>The text, itself where nothing in it has to be written out.</summary>
    public static string Of(string text)
    {
        var first = FirstHidden(text, 0);
        if (first == text.Length)
            return text;
        var visible = new StringBuilder(text.Length + 16);
        var from = 0;
        for (var at = first; at < text.Length; at = FirstHidden(text, from))
        {
            visible.Append(text, from, at - from).Append(CultureInfo.InvariantCulture, $"[U+{(int)text[at]:X4}]");
            from = at + 1;
        }

        return visible.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>The text on one line: line ends and tabs become blanks.</summary>
    public static string Line(string text) => Of(text).ReplaceLineEndings(" ").Replace('\t', ' ');

    private static int FirstHidden(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                at++;
            else if (IsHidden(text[at]))
                return at;
        }

        return text.Length;
    }

    private static bool IsHidden(char character) => character is not ('\n' or '\r' or '\t')
        && (char.IsControl(character) || char.IsSurrogate(character)
            || character is '\u061C' or '\u200E' or '\u200F' or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E')
                or (>= '\u2066' and <= '\u2069') or '\uFFFE' or '\uFFFF');
}
