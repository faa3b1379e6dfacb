namespace Rectification.Privacy.Recognition;

/// <summary>Lists of names: 张三（局长）、李四和王五.</summary>
internal static class NameList
{
    private static readonly string[] Separators = ["以及", "、", "；", "和", "与", "及", "/", ";"];

    /// <summary>Where the next item of a list would begin behind a place; -1 where no list goes on.</summary>
    public static int Next(string text, int end)
    {
        var at = NamePlace.SkipBracket(text, end);
        var afterSpaces = SkipSpaces(text, at);
        foreach (var separator in Separators)
        {
            if (string.CompareOrdinal(text, afterSpaces, separator, 0, separator.Length) == 0)
                return SkipSpaces(text, afterSpaces + separator.Length);
        }

        return afterSpaces > at ? afterSpaces : -1;
    }

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] is (' ' or '　' or '\t'))
            at++;
        return at;
    }
}
