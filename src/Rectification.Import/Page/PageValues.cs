using System.Buffers;

namespace Rectification.Import.Page;

/// <summary>Finds names and values on one line: 索引号：K1-2 主题分类：其他, 索引号 | K1-2 | 文号 | |, 【来源：某局】.</summary>
internal static class PageValues
{
    private const int LongestLine = 200;
    private const string Bounds = " |【】〔〕（）·■◆-*,，、;0123456789";

    // 时间：2023年9月17日19时 is a line of minutes, 时间：2023-09-17 10:20 one of a page.
    private static readonly SearchValues<char> Moment = SearchValues.Create("0123456789-/.年月日：: 〔〕");

    /// <summary>The names of a line with their values, in order; none where the line holds no name.</summary>
    public static List<PageValue> Find(PageLine line)
    {
        var values = new List<PageValue>();
        if (line.Words.Length > LongestLine)
            return values;
        if (line.Spaced.Contains('|', StringComparison.Ordinal) && AddCells(line.Spaced.Split('|'), values))
            return values;
        var (from, spaced) = (0, line.Spaced);
        for (var colon = spaced.IndexOf('：', StringComparison.Ordinal); colon >= 0; colon = spaced.IndexOf('：', colon + 1))
        {
            var start = NameStart(spaced, from, colon);
            if (start < 0)
                continue;
            CloseLast(values, spaced[from..start]);
            values.Add(new(Squeeze(spaced[start..colon]), ""));
            from = colon + 1;
        }

        CloseLast(values, spaced[from..]);
        return values is [{ Name: "时间" or "日期" } only] && only.Value.AsSpan().ContainsAnyExcept(Moment) ? [] : values;
    }

    // 索引号 | K1-2 | 公开目录： | 党务公开 |: every other cell is a name.
    private static bool AddCells(string[] cells, List<PageValue> values)
    {
        for (var i = 0; i < cells.Length && (i == 0 || values.Count > 0); i++)
        {
            var name = Squeeze(cells[i]).TrimEnd('：');
            if (i + 1 < cells.Length && PageNames.IsName(name))
                values.Add(new(name, cells[++i].Trim()));
        }

        return values.Count > 0;
    }

    // The name reaches back from the colon to the start of the line, a space or a sign; single characters may be spaced out: 索 引 号.
    private static int NameStart(string spaced, int from, int colon)
    {
        if (PageNames.IsName(Squeeze(spaced[from..colon])) && (from == 0 || spaced[from] == ' '))
            return from;
        for (var start = colon - 1; start >= from && colon - start <= 12; start--)
        {
            if ((start == from || Bounds.Contains(spaced[start - 1], StringComparison.Ordinal))
                    && PageNames.IsName(Squeeze(spaced[start..colon])))
                return start;
        }

        return -1;
    }

    private static void CloseLast(List<PageValue> values, string value)
    {
        if (values.Count > 0)
            values[^1] = values[^1] with { Value = value.Trim(" 【】〔〕|".ToCharArray()) };
    }

    private static string Squeeze(string words)
        => words.Replace(" ", "", StringComparison.Ordinal).Trim("·■◆-*【〔（|".ToCharArray()).ToLowerInvariant();
}
