namespace Rectification.Import.Text;

/// <summary>The lines a web page prints below a text (扫一扫在手机打开当前页, 上一篇：…, 【打印】【关闭】), and the number a paper one carries: — 3 —.</summary>
internal static class PageFooter
{
    private const int LongestName = 40;
    private const int LongestPageNumber = 3;
    private const int LongestImprint = 120;

    private static readonly WordTable Opening =
        ["扫一扫在手机打开", "扫一扫，在手机打开", "扫一扫手机打开", "用手机扫一扫", "手机扫一扫", "上一篇：", "下一篇：", "上一条：", "下一条：", "分享到：", "分享至：", "返回顶部", "【返回顶部】"];

    // 责任编辑：某某, but not with the date of publication on the same line, and not a sentence.
    private static readonly WordTable Names = ["责任编辑：", "责编：", "编辑：", "【责任编辑：", "（责任编辑："];

    // What only the operator of a web site prints.
    private static readonly WordTable Imprint = ["网站标识码", "ICP备", "公网安备", "版权所有", "技术支持："];

    // What buttons are called; a line of nothing else is a row of buttons.
    private static readonly WordTable Buttons =
    [
        "打印本页", "打印此页", "打印", "我要打印", "关闭窗口", "关闭本页", "关闭", "返回顶部", "返回列表", "返回首页", "返回", "收藏", "加入收藏", "分享到", "分享", "纠错", "字体", "字号", "大", "中", "小",
        "上一篇", "下一篇", "设为首页", "无障碍", "无障碍版", "关于我们", "联系我们", "网站地图", "网站声明", "版权声明", "隐私声明", "长者助手", "登录", "【", "】", "〔", "〕", "（", "）", "|", "：", "/", "、", "·", "-",
    ];

    /// <summary>Whether a line is one of them.</summary>
    public static bool IsOne(ReadOnlySpan<char> line)
        => TextSearch.StartsWithAny(line, Opening)
            || (line.Length <= LongestName && TextSearch.StartsWithAny(line, Names) && !line.ContainsAnyInRange('0', '9') && !line.ContainsAny('。', '，'))
            || IsImprint(line)
            || IsPageNumber(line)
            || IsRowOfButtons(line);

    // 主办：某某　网站标识码：0000000000, and no sentence.
    private static bool IsImprint(ReadOnlySpan<char> line) => line.Length <= LongestImprint && TextSearch.ContainsAny(line, Imprint) && !line.ContainsAny('。', '，');

    // — 3 — stands between dashes; a bare number may belong to a table.
    private static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        var number = line.Trim('-');
        return number.Length is > 0 and <= LongestPageNumber && line.Length >= number.Length + 2 && line[0] == '-' && line[^1] == '-' && !number.ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsRowOfButtons(ReadOnlySpan<char> line)
    {
        var length = 0;
        for (var rest = line; !rest.IsEmpty; rest = rest[length..])
        {
            length = TextSearch.LengthAtStart(rest, Buttons);
            if (length == 0)
                return false;
        }

        return line.Length > 1;
    }
}
