using System.Text;

namespace Rectification.Reporting.Markdown;

/// <summary>Makes words of a notice mean only themselves in Markdown.</summary>
internal static class MarkdownText
{
    // What CommonMark, GitHub or a chat gives a meaning anywhere in a line. " " and "&" are escaped like the others, so that no HTML and no
    // entity comes of them.
    private const string Special = "\\`*_[]<>|~$&^=+";

    // Keeps @name and #12 from notifying people and linking issues; a backslash does not, and the place of a space shows as nothing.
    private const char Separator = '\u200B';

    /// <summary>The text on one line, escaped.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var line = VisibleText.Line(text).Trim();
        var escaped = new StringBuilder(line.Length + 16);
        for (var at = 0; at < line.Length; at++)
        {
            if (Special.Contains(line[at], StringComparison.Ordinal) || OpensBlock(line, at) || OpensLink(line, at))
                escaped.Append('\\');
            escaped.Append(line[at]);
            if (IsReference(line, at))
                escaped.Append(Separator);
        }

        return escaped.ToString();
    }

    // At the start of a line: headings, lists and rules.
    private static bool OpensBlock(string line, int at)
    {
        if (at == 0)
            return line[0] is '#' or '-' or ':';
        return line[at] is '.' or ')' && line.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    // GitHub links bare addresses: http://, ftp://, www., mailto:.
    private static bool OpensLink(string line, int at) => line[at] switch
    {
        ':' => at > 0 && char.IsAsciiLetter(line[at - 1]) && at + 1 < line.Length && line[at + 1] is > ' ' and < '\x7F',
        '.' => at >= 3 && line.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static bool IsReference(string line, int at) => at + 1 < line.Length && line[at] switch
    {
        '@' => char.IsLetterOrDigit(line[at + 1]) && (at == 0 || !char.IsAsciiLetterOrDigit(line[at - 1])),
        '#' => char.IsAsciiDigit(line[at + 1]),
        _ => false,
    };
}
