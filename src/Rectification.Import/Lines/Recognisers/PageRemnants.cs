using System.Buffers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>What stands in front of the words of a title or a date line: 【通报】, •, ■.</summary>
internal static class PageRemnants
{
    private static readonly SearchValues<char> Bullets = SearchValues.Create("·■◆▪-—*|");
    private static readonly SearchValues<char> Marks = SearchValues.Create("·■◆▪-—*|【");

    /// <summary>The line without bullets and bracketed words in front of it; the whole line where it has none.</summary>
    public static TextRange Trim(CleanText text, TextRange line)
    {
        var words = text.Fold(line);
        var start = 0;
        for (var rest = words; !rest.IsEmpty; rest = words[start..])
        {
            var length = rest[0] == '【' ? rest.IndexOf('】') + 1 : Bullets.Contains(rest[0]) ? 1 : 0;
            if (length == 0)
                break;
            start += length;
        }

        return line.From(line.Start + start);
    }

    /// <summary>The line without the bullet or the open bracket in front of it: - 发布日期：…, 【信息时间：….</summary>
    public static TextRange TrimMarks(CleanText text, TextRange line)
    {
        var marks = text.Fold(line).IndexOfAnyExcept(Marks);
        return marks > 0 ? line.From(line.Start + marks) : line;
    }
}
