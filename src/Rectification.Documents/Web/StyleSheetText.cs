namespace Rectification.Documents.Web;

/// <summary>Cuts a style sheet into its plain rules. Rules that hold only for some media are not read.</summary>
internal static class StyleSheetText
{
    private const int LongestSheet = 1024 * 1024;

    /// <summary>Selectors with their declarations, in order.</summary>
    public static IEnumerable<(string Selector, string Declarations)> Rules(string sheet)
    {
        if (sheet.Length > LongestSheet)
            yield break;
        var at = 0;
        while (at < sheet.Length)
        {
            var open = sheet.IndexOf('{', at);
            if (open < 0)
                yield break;
            var close = End(sheet, open);
            var selector = WithoutComments(sheet[at..open]).Trim().TrimStart('}', ';');
            if (!selector.StartsWith('@') && selector.Length > 0)
                yield return (selector, WithoutComments(sheet[(open + 1)..close]));
            at = close + 1;
        }
    }

    // The bracket that closes the one here.
    private static int End(string sheet, int open)
    {
        var depth = 0;
        for (var i = open; i < sheet.Length; i++)
        {
            depth += sheet[i] == '{' ? 1 : sheet[i] == '}' ? -1 : 0;
            if (depth == 0)
                return i;
        }

        return sheet.Length;
    }

    private static string WithoutComments(string text)
    {
        for (var start = text.IndexOf("/*", StringComparison.Ordinal); start >= 0; start = text.IndexOf("/*", StringComparison.Ordinal))
        {
            var end = text.IndexOf("*/", start + 2, StringComparison.Ordinal);
            text = end < 0 ? text[..start] : text.Remove(start, end + 2 - start);
        }

        return text;
    }
}
