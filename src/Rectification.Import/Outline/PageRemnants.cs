using System.Buffers;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>What a web page prints in front of a line and copying takes along: 首页>通知公告>, 【通报】, •.</summary>
internal static class PageRemnants
{
    // How > is folded, unless it closes a title inside a title: 〈…〉.
    private static readonly SearchValues<char> Arrows = SearchValues.Create("〉»›");
    private static readonly SearchValues<char> Bullets = SearchValues.Create("·■◆▪-—*|");
    private static readonly SearchValues<char> Marks = SearchValues.Create("·■◆▪-—*|【");

    // With one of these a path begins; a line in front of a notice may hold > for other reasons.
    private static readonly WordTable PathOpenings =
        ["首页", "网站首页", "当前位置", "您的位置", "您现在的位置", "您当前的位置", "您当前所在位置", "当前所在位置", "您所在的位置", "你的位置", "你当前的位置", "所在位置", "现在位置", "位置："];

    /// <summary>The path of links a line begins with: 当前位置：首页>通知公告>; empty where it begins with none.</summary>
    public static TextRange Path(CleanText text, TextRange line)
    {
        var words = text.Fold(line);
        return IsPath(text, line) && TextSearch.StartsWithAny(words, PathOpenings) ? line.To(line.Start + words.LastIndexOfAny(Arrows) + 1) : line.To(line.Start);
    }

    /// <summary>The line without them; the whole line where it has none.</summary>
    public static TextRange Trim(CleanText text, TextRange line)
    {
        var words = text.Fold(line);
        var start = IsPath(text, line) ? words.LastIndexOfAny(Arrows) + 1 : 0;
        for (var rest = words[start..]; !rest.IsEmpty; rest = words[start..])
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

    /// <summary>Whether a path of links leads up to the words: 首页>通知公告>….</summary>
    public static bool IsPath(CleanText text, TextRange line) => text.Fold(line).ContainsAny(Arrows) && !text.Fold(line).Contains('〈');
}
