using System.Text;

namespace Rectification.Documents.Web;

/// <summary>Cuts a style sheet into its plain rules. Rules that hold only for some media, or inside of others, are not read.</summary>
internal static class StyleSheetText
{
    private const int LongestSheet = 1024 * 1024;

    /// <summary>Selectors with their declarations, in order.</summary>
    public static IEnumerable<(string Selector, string Declarations)> Rules(string sheet)
    {
        if (sheet.Length > LongestSheet)
            yield break;
        sheet = WithoutComments(sheet);
        for (var at = Start(sheet, 0); at < sheet.Length;)
        {
            // @import url(x.css); ends without a block.
            var isPlain = sheet[at] != '@';
            var open = Next(sheet, at, isPlain ? "{" : "{;");
            var end = open < sheet.Length && sheet[open] == '{' ? End(sheet, open) : open;
            if (isPlain && end > open)
                yield return (sheet[at..open].Trim(), sheet[(open + 1)..Math.Min(end, Next(sheet, open + 1, "{"))]);
            at = Start(sheet, end + 1);
        }
    }

    // Where a rule begins: behind white space and brackets that close nothing.
    private static int Start(string sheet, int from)
    {
        var at = from;
        while (at < sheet.Length && (char.IsWhiteSpace(sheet[at]) || sheet[at] is '}' or ';'))
            at++;
        return at;
    }

    // The bracket that closes the one here.
    private static int End(string sheet, int open)
    {
        var depth = 1;
        for (var at = Next(sheet, open + 1, "{}"); at < sheet.Length; at = Next(sheet, at + 1, "{}"))
        {
            depth += sheet[at] == '{' ? 1 : -1;
            if (depth == 0)
                return at;
        }

        return sheet.Length;
    }

    // The next of some characters that is in no string, such as content:"}".
    private static int Next(string sheet, int from, string characters)
    {
        for (var at = from; at < sheet.Length; at++)
        {
            if (characters.Contains(sheet[at], StringComparison.Ordinal))
                return at;
            at = sheet[at] switch { '\\' => at + 1, '"' or '\'' => EndOfString(sheet, at), _ => at };
        }

        return sheet.Length;
    }

    // A string that nobody closed ends with its line.
    private static int EndOfString(string sheet, int start)
    {
        var at = start + 1;
        while (at < sheet.Length && sheet[at] != sheet[start] && sheet[at] != '\n')
            at += sheet[at] == '\\' ? 2 : 1;
        return at;
    }

    private static string WithoutComments(string sheet)
    {
        var plain = new StringBuilder(sheet.Length);
        for (var at = 0; at < sheet.Length;)
        {
            var slash = Next(sheet, at, "/");
            plain.Append(sheet, at, slash - at);
            if (string.CompareOrdinal(sheet, slash, "/*", 0, 2) == 0)
            {
                var end = sheet.IndexOf("*/", slash + 2, StringComparison.Ordinal);
                at = end < 0 ? sheet.Length : end + 2;
            }
            else
            {
                plain.Append(sheet, slash, Math.Min(1, sheet.Length - slash));
                at = slash + 1;
            }
        }

        // Marks that hide a sheet from browsers of the last century.
        return plain.Replace("<!--", "").Replace("-->", "").ToString();
    }
}
