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
        ["entities for punctuation"] = text => text.Replace("，", "&#65292;", StringComparison.Ordinal).Replace("、", "&#12289;", StringComparison.Ordinal)
            .Replace("。", "&#x3002;", StringComparison.Ordinal),
        ["no-break spaces beside punctuation"] = text => text.Replace("，", "，\u00A0", StringComparison.Ordinal).Replace("。", "\u00A0。&nbsp;", StringComparison.Ordinal),
        ["no blank lines"] = text => string.Join('\n', Lines(text)),
        ["a byte order mark"] = text => "\uFEFF" + text,
    };

    /// <summary>Breaks every paragraph at a width, in mid-word as well as between words.</summary>
    public static string Wrap(string text, int width)
        => EachLine(text, line => string.Join('\n', line.Chunk(width).Select(chunk => new string(chunk))));

    /// <summary>Breaks every paragraph the way a page does: its first line is indented, numbers stay whole, no line begins with a closing sign.</summary>
    public static string SetOnPage(string text, int width)
        => string.Join('\n', Lines(text).Select(line => "\u3000\u3000" + string.Join('\n', PageLines(line.Trim(), width))));

    /// <summary>The text with one paragraph run into the one before it, once for each that follows a whole sentence.</summary>
    public static IEnumerable<(string Paragraph, string Text)> RunTogether(string text)
    {
        var lines = Lines(text);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i - 1].TrimEnd().EndsWith('。'))
                yield return (lines[i], string.Join('\n', lines.Take(i)) + string.Join('\n', lines.Skip(i).Select((line, at) => at == 0 ? line.TrimStart() : line)));
        }
    }

    private static List<string> Lines(string text) => [.. text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line))];

    private static IEnumerable<string> PageLines(string line, int width)
    {
        for (var (start, room) = (0, width - 2); start < line.Length; room = width)
        {
            var end = Math.Min(line.Length, start + room);
            var at = end;
            while (at < line.Length && at > start && !MayPart(line[at - 1], line[at]))
                at--;
            end = at > start ? at : end;
            yield return line[start..end];
            start = end;
        }
    }

    private static bool MayPart(char before, char after)
        => !(IsLatin(before) && IsLatin(after)) && !"（“《".Contains(before, StringComparison.Ordinal) && !"，。；：、）”》".Contains(after, StringComparison.Ordinal);

    private static bool IsLatin(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or '@' or '%';

    // E-mail addresses and the figures of dates keep their signs: there they are no punctuation.
    private static char HalfWidth(char character)
        => FullPunctuation.IndexOf(character, StringComparison.Ordinal) is >= 0 and var at ? HalfPunctuation[at] : character;

    private static char FullWidth(char character) => character is >= '0' and <= '9' ? (char)(character - '0' + '０') : character;

    private static string Each(string text, Func<char, char> change) => string.Concat(text.Select(change));

    private static string EachLine(string text, Func<string, string> change) => string.Join('\n', text.Split('\n').Select(change));

    private static string Sprinkle(string text, int every, string[] pieces)
    {
        var sprinkled = new StringBuilder();
        var inside = false;
        for (var i = 0; i < text.Length; i++)
        {
            sprinkled.Append(text[i]);
            inside = text[i] == '【' || (inside && text[i] != '】');
            if (i % every == every - 1 && !inside && !char.IsAsciiLetterOrDigit(text[i]))
                sprinkled.Append(pieces[i / every % pieces.Length]);
        }

        return sprinkled.ToString();
    }
}
