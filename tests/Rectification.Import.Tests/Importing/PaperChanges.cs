using System.Text;

namespace Rectification.Import.Tests.Importing;

/// <summary>What paper, editors and web sites do to a text without changing what it says.</summary>
internal static class PaperChanges
{
    private const string FullPunctuation = "，；：？！（）";
    private const string HalfPunctuation = ",;:?!()";

    /// <summary>Every change by its name.</summary>
    public static IReadOnlyDictionary<string, Func<string, string>> All { get; } = new Dictionary<string, Func<string, string>>(StringComparer.Ordinal)
    {
        ["half-width punctuation"] = text => Each(text, HalfWidth),
        ["full-width digits"] = text => Each(text, FullWidth),
        ["half-width digits"] = text => Each(text, character => character is >= '０' and <= '９' ? (char)(character - '０' + '0') : character),
        ["straight quotes"] = text => Each(text, character => character is '“' or '”' ? '"' : character),
        ["indented by ideographic spaces"] = text => EachLine(text, line => "\u3000\u3000" + line),
        ["indented by tabs"] = text => EachLine(text, line => "\t" + line),
        ["indented by no-break spaces"] = text => EachLine(text, line => "\u00A0\u00A0\u00A0\u00A0" + line + "\u00A0"),
        ["not indented"] = text => EachLine(text, line => line.Trim()),
        ["blank lines between paragraphs"] = text => text.Replace("\n", "\n\n", StringComparison.Ordinal),
        ["white space on blank lines"] = text => text.Replace("\n", "\n \u3000\n", StringComparison.Ordinal),
        ["Windows line ends"] = text => text.Replace("\n", "\r\n", StringComparison.Ordinal),
        ["old Mac line ends"] = text => text.Replace("\n", "\r", StringComparison.Ordinal),
        ["zero-width characters"] = text => Sprinkle(text, 7, ["\u200B", "\uFEFF", "\u2060", "\u200D"]),
        ["soft hyphens"] = text => Sprinkle(text, 5, ["\u00AD"]),
        ["watermarks"] = text => Sprinkle(text, 97, ["【资料 整理公众号： 某 某文库】", "##paidbegin##", "【更多公文  网 盘下载】"]),
        ["entities for quotes"] = text => text.Replace("“", "&ldquo;", StringComparison.Ordinal).Replace("”", "&rdquo;", StringComparison.Ordinal)
            .Replace("《", "&#12298;", StringComparison.Ordinal).Replace("》", "&#x300B;", StringComparison.Ordinal),
        ["entities for indents"] = text => EachLine(text, line => "&nbsp;&nbsp;&emsp;" + line),
        ["a byte order mark"] = text => "\uFEFF" + text,
    };

    /// <summary>Breaks every paragraph at a width, in mid-word as well as between words.</summary>
    public static string Wrap(string text, int width)
        => EachLine(text, line => string.Join('\n', line.Chunk(width).Select(chunk => new string(chunk))));

    // E-mail addresses and the figures of dates keep their signs: there they are no punctuation.
    private static char HalfWidth(char character)
        => FullPunctuation.IndexOf(character, StringComparison.Ordinal) is >= 0 and var at ? HalfPunctuation[at] : character;

    private static char FullWidth(char character) => character is >= '0' and <= '9' ? (char)(character - '0' + '０') : character;

    private static string Each(string text, Func<char, char> change) => string.Concat(text.Select(change));

    private static string EachLine(string text, Func<string, string> change) => string.Join('\n', text.Split('\n').Select(change));

    private static string Sprinkle(string text, int every, string[] pieces)
    {
        var sprinkled = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            sprinkled.Append(text[i]);
            if (i % every == every - 1 && !char.IsAsciiLetterOrDigit(text[i]))
                sprinkled.Append(pieces[i / every % pieces.Length]);
        }

        return sprinkled.ToString();
    }
}
