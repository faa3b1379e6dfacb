using System.Globalization;
using System.Text;

namespace Rectification.Cli.Output;

/// <summary>Makes text safe for a terminal: what would steer it is written out, such as <c>\u001b</c>.</summary>
/// <remarks>
/// Titles, messages and file names are other people's words. Control characters move the cursor, erase or rename the window; controls of
/// writing direction show other words than there are. Written as JSON escapes them, so that JSON that passes here stays the same JSON.
/// </remarks>
internal static class SafeText
{
    /// <summary>A text as one line: line breaks and tabs become blanks.</summary>
    public static string Line(string text) => Replace(text, keepsLines: false);

    /// <summary>A text whose line feeds and tabs are its writer's own.</summary>
    public static string Lines(string text) => Replace(text, keepsLines: true);

    private static string Replace(string text, bool keepsLines)
    {
        if (!text.Any(IsSpecial))
            return text;
        var safe = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text, at))
                safe.Append(text[at]).Append(text[++at]);
            else if (!IsSpecial(text[at]) || (keepsLines && text[at] is ('\n' or '\t')))
                safe.Append(text[at]);
            else if (!keepsLines && text[at] is ('\n' or '\r' or '\t'))
                safe.Append(' ');
            else
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[at]:x4}");
        }

        return safe.ToString();
    }

    private static bool IsSpecial(char character)
        => char.IsControl(character) || char.IsSurrogate(character)
            || character is '\u061C' or '\u200E' or '\u200F' or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E')
                or (>= '\u2066' and <= '\u2069');
}
