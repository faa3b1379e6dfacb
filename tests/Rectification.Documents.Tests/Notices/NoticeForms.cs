using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Rectification.Documents.Tests.Word;

namespace Rectification.Documents.Tests.Notices;

/// <summary>Writes lines of a notice as the files that people publish: paragraphs, and tables where lines have tabs.</summary>
internal static partial class NoticeForms
{
    private static readonly (string Format, string Text)[] Formats =
        [("chineseCounting", "%1、"), ("chineseCountingThousand", "（%1）"), ("decimal", "%1."), ("decimal", "（%1）"), ("decimalEnclosedCircle", "%1")];

    public static byte[] Word(string[] lines) => WordFile.Make(Blocks(lines, line => WordFile.Paragraph(line), WordTable));

    /// <summary>The same, numbers of items left to the program wherever a list of one style counts on without a gap.</summary>
    public static byte[] NumberedWord(string[] lines, out int numbered)
    {
        var count = 0;
        var lists = new StringBuilder(string.Concat(Formats.Select((format, index) => $"<w:abstractNum w:abstractNumId=\"{index}\">{WordFile.Level(0, format.Format, format.Text)}</w:abstractNum>")));
        var instances = new List<string>();
        var open = new (int List, int Next)[Formats.Length];
        var body = Blocks(lines, Paragraph, WordTable);
        numbered = count;
        return WordFile.Make(body, lists + string.Concat(instances));

        string Paragraph(string line)
        {
            if (Marker().Match(line) is not { Success: true } match || Find(match.Value) is not ({ } format and >= 0, var number))
                return WordFile.Paragraph(line);
            if (open[format].Next != number)
            {
                instances.Add($"<w:num w:numId=\"{instances.Count + 1}\"><w:abstractNumId w:val=\"{format}\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"{number}\"/></w:lvlOverride></w:num>");
                open[format].List = instances.Count;
            }

            open[format].Next = number + 1;
            count++;
            return WordFile.Paragraph(line[match.Length..], open[format].List);
        }
    }

    public static string WebPage(string[] lines)
    {
        var links = string.Concat(Enumerable.Range(1, 9).Select(i => $"<li><a href=\"{i}.html\">栏目之{i}</a></li>"));
        var body = Blocks(lines, line => $"<p>{WebUtility.HtmlEncode(line)}</p>\n", WebTable);
        return $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>{WebUtility.HtmlEncode(lines[0])}</title></head><body><div class=\"nav\"><ul>{links}</ul></div><div class=\"page\">\n<div class=\"content\">{body}</div></div><div class=\"foot\"><a href=\"/\">首页</a></div></body></html>";
    }

    private static string Blocks(string[] lines, Func<string, string> paragraph, Func<List<string>, string> table)
    {
        var (text, rows) = (new StringBuilder(), new List<string>());
        foreach (var line in lines.Append(""))
        {
            if (line.Contains('\t', StringComparison.Ordinal))
            {
                rows.Add(line);
                continue;
            }

            if (rows.Count > 0)
                text.Append(table(rows));
            rows.Clear();
            text.Append(paragraph(line));
        }

        return text.ToString();
    }

    private static string WordTable(List<string> rows) => WordFile.Table([.. rows.Select(row => string.Concat(row.Split('\t').Select(cell => WordFile.Cell(cell))))]);

    private static string WebTable(List<string> rows)
        => $"<table>{string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Split('\t').Select(cell => $"<td><p>{WebUtility.HtmlEncode(cell)}</p></td>"))}</tr>"))}</table>\n";

    private static (int Format, int Number) Find(string marker)
    {
        for (var format = 0; format < Formats.Length; format++)
        {
            for (var number = 1; number <= 50; number++)
            {
                if (Formats[format].Text.Replace("%1", Documents.Word.NumberFormats.Write(number, Formats[format].Format), StringComparison.Ordinal) == marker)
                    return (format, number);
            }
        }

        return (-1, 0);
    }

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,2}\.(?!\d)|（\d{1,2}）|[①-⑳])", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
