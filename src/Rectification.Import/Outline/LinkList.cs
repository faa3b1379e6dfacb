using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>The links to other pages that a web page prints below a text: 相关链接： and titles on the lines below it.</summary>
internal static class LinkList
{
    private const int LongestLink = 60;

    /// <summary>How many of the lines stand in front of the links; all of them where no links close the text.</summary>
    public static int LinesBefore(CleanText text, ArraySegment<TextLine> lines)
    {
        for (var i = lines.Count - 1; i > 0; i--)
        {
            var words = text.Fold(lines[i].Range);
            if (Heads(words))
                return i;
            if (words.Length > LongestLink || words.ContainsAny('。', '；'))
                break;
        }

        return lines.Count;
    }

    private static bool Heads(ReadOnlySpan<char> line)
        => line.TrimEnd("：】").TrimStart('【') is "相关链接" or "相关文章" or "相关阅读" or "相关新闻" or "相关信息" or "相关附件";
}
