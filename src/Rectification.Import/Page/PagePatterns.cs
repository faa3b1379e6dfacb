using System.Buffers;
using Rectification.Import.Text;

namespace Rectification.Import.Page;

/// <summary>The lines that nothing but a page prints, by name. Each pattern knows a shape, not a site.</summary>
internal static class PagePatterns
{
    private const int Short = 40;
    private const int LongestImprint = 120;
    private const int LongestHead = 14;
    private const int LongestLink = 60;
    private const int DigitsOfDate = 6;
    private const string PathArrows = "〉»›→";

    private static readonly WordTable PathOpenings =
        ["首页", "网站首页", "当前位置", "您的位置", "您现在的位置", "您当前的位置", "您当前所在位置", "当前所在位置", "您所在的位置", "你的位置", "你当前的位置", "所在位置", "现在位置", "位置：", "home"];

    // What buttons and bars are called; a line of nothing else is a row of them.
    private static readonly WordTable Buttons =
    [
        .. PageNames.Neighbours, "打印本页", "打印此页", "打印正文", "打印文章", "打印本文", "打印", "我要打印", "关闭窗口", "关闭本页", "关闭", "返回顶部", "回到顶部", "返回列表", "返回首页",
        "返回上级", "返回目录", "返回", "收藏", "加入收藏", "分享到", "分享至", "分享", "纠错", "字体大小", "字体", "字号", "大字体", "小字体", "默认", "超大", "大", "中", "小",
        "首页", "尾页", "末页", "设为首页", "无障碍浏览", "无障碍版", "无障碍", "关怀版", "大字版", "长者版", "适老版", "长者助手", "关于我们", "联系我们", "网站地图", "网站声明", "网站帮助",
        "法律声明", "版权声明", "隐私声明", "广告服务", "登录", "注册", "立即注册", "朗读本页", "朗读", "语音播报", "语音阅读", "收听", "听全文", "点击收听", "播报", "播放", "暂停", "点赞",
        "赞", "踩", "在看", "+关注", "关注", "举报", "反馈", "回复", "支持", "反对", "淘帖", "评论", "微信", "微博", "新浪微博", "QQ空间", "qq空间", "空间", "朋友圈", "复制链接",
        "全文复制", "放大", "缩小", "下载文档", "文件下载", "附件下载", "下载", "提交评论", "发表评论", "发表回复", "发表", "提交", "重置", "换一批", "验证码", "请输入验证码", "搜索",
        "手机版", "电脑版", "切换电脑版", "繁体", "简体", "展开全文", "展开阅读全文", "显示全文", "阅读全文", "阅读原文", "加载更多", "写留言", "继续访问", "放弃", "智能问答", "帮助中心", "帮助",
        "客服", "菜单", "使用道具", "只看该作者", "倒序浏览", "版面导航", "标题导航", "目录", "官方微信", "官方微博", "视频号", "网上银行", "参与互动", "导航", "访问量", "浏览次数", "浏览量",
        "点击数", "阅读次数", "共", "页", "english", "cn", "en", "top", "print", "close", "sitemap", "backtolist", "back", "contactus",
        "aboutus", "qq", "app", "：", "【", "】", "〔", "〕", "（", "）", "|", "/", "、", "·", "-", "〉", "〈", "←", "↑", "☰", "+", "，", ",",
        ".", "a", "t", "»", "<", ">",
    ];

    // What a reader of a page can do; unlike 反馈 never a word of a notice.
    private static readonly WordTable Commands = ["返回", "回到", "打印", "关闭"];

    private static readonly WordTable StrictImprint = ["网站标识码", "icp备", "公网安备", "版权所有", "技术支持："];
    private static readonly WordTable Imprint =
    [
        .. StrictImprint, "公安备案", "备案序号", "备案号", "copyright", "©", "allrightsreserved", "未经授权", "未经许可", "禁止转载", "转载请注明", "如有侵权", "不代表平台",
        "不代表本网", "与本网无关", "本网站支持", "分辨率", "刊号", "poweredby", "即将离开", "不得转载", "政府网站年度报表", "网站声明", "友情链接", "隐私声明",
    ];

    private static readonly WordTable Codes =
    [
        "扫一扫", "扫码", "扫描二维码", "扫描下方", "二维码", "打开app", "下载app", "客户端", "点击蓝字", "点击上方蓝字", "长按识别", "手机打开当前页", "微信扫", "轻点两下", "点个“在看”",
    ];

    private static readonly WordTable Comments =
    [
        "网友评论", "网友跟帖", "跟帖", "条评论", "评论一下", "最热评论", "最新评论", "全部评论", "我要评论", "快来抢沙发", "抢沙发", "人参与", "登录后发表", "登录后才可以", "没有更多", "已有0人",
        "发表于", "看该作者",
    ];

    // A short line that opens with one of these heads links to other pages.
    private static readonly WordTable Heads =
    [
        "相关链接", "相关文章", "相关阅读", "相关新闻", "相关信息", "相关附件", "相关推荐", "相关帖子", "相关内容", "相关稿件", "相关范文", "相关文档", "相关解读", "推荐阅读", "推荐文章", "热门推荐",
        "热门文章", "热点推荐", "往期推荐", "往期回顾", "延伸阅读", "更多精彩", "更多视频", "更多内容", "最新更新", "最新文章",
        "点击排行", "阅读排行", "排行榜", "猜你喜欢", "喜欢此内容的人还喜欢", "大家都在看", "本版新闻", "友情链接", "解读材料", "关联文件", "猜你感兴趣", "精彩推荐", "热门标签",
    ];

    private static readonly WordTable StrictCodes = ["扫一扫在手机", "扫一扫，在手机", "扫一扫手机", "用手机扫一扫", "手机扫一扫", "用微信扫描二维码"];

    // What a line of the text never is, so that it may stand anywhere.
    private static readonly PagePattern[] Anywhere =
    [
        new("buttons", line => IsRowOfButtons(line, fewest: 2)),
        new("imprint", line => line.Words.Length <= LongestImprint && line.Words.IndexOfAny(['。', '，']) < 0 && Holds(line, StrictImprint)),
        new("code to scan", line => TextSearch.StartsWithAny(line.Words, StrictCodes)),
        new("page number", IsPageNumber),
        new("button in brackets",
            line => line.Words is ['【' or '〔', ..] && Commands.LengthAtStart(line.Words.AsSpan(1)) > 0 && IsRowOfButtons(line, fewest: 1)),
    ];

    private static readonly PagePattern[] Above =
    [
        new("path", IsPath),
        new("names and values", line => PageValues.Find(line).Count > 0 || PageNames.IsName(line.Words)),
        new("buttons", line => IsRowOfButtons(line, fewest: 1)),
        new("code to scan", line => line.Words.Length <= Short && Holds(line, Codes)),
        new("edition", IsEdition),
        new("address", IsAddress),
        new("pages of an article", IsPagination),
        new("imprint", line => line.Words.Length <= Short && Holds(line, Imprint)),
    ];

    private static readonly PagePattern[] Below =
    [
        new("editor", IsEditorLine),
        new("pages before and after",
            line => line.Words.Length <= LongestLink && TextSearch.StartsWithAny(line.Words, PageNames.Neighbours)),
        new("comment of a reader", IsComment),
        new("downloads", line => line.Words.Length <= LongestLink
            && (line.Words.StartsWith("附件下载", StringComparison.Ordinal) || line.Words.Contains("已下载", StringComparison.Ordinal))),
        new("links to other pages", IsLinksHead),
        new("names and values", line => PageValues.Find(line).Exists(value => IsBelow(value.Name))),
        new("buttons", line => IsRowOfButtons(line, fewest: 1)),
        new("comments", line => line.Words.Length <= Short && Holds(line, Comments)),
        new("code to scan", line => line.Words.Length <= Short && !line.Words.Contains('。', StringComparison.Ordinal)
            && Holds(line, Codes)),
        new("imprint", line => line.Words.Length <= LongestImprint && Holds(line, Imprint)),
        new("statement", line => IsStatement(line.Words)),
        new("code to share", line => line.Words.Length <= Short && line.Words.Contains("分享", StringComparison.Ordinal)
            && (line.Words.Contains("二维码", StringComparison.Ordinal) || line.Words.Contains("朋友圈", StringComparison.Ordinal))),
        new("end mark", line => line.Words.Trim("-—(（)）【】〔〕·".ToCharArray()).ToLowerInvariant() is "end" or "完" or "全文完" or "正文完"
            or "theend"),
        new("address", IsAddress),
        new("path", IsPath),
        new("pages of an article", IsPagination),
    ];

    /// <summary>What parts the links of a path.</summary>
    public static SearchValues<char> Arrows { get; } = SearchValues.Create(PathArrows);

    /// <summary>The pattern a line follows wherever it stands; null where it follows none.</summary>
    public static string? Find(PageLine line) => First(Anywhere, line);

    /// <summary>The pattern a line follows above a text; null where it follows none.</summary>
    public static string? FindAbove(PageLine line) => First(Anywhere, line) ?? First(Above, line);

    /// <summary>The pattern a line follows below a text; null where it follows none.</summary>
    public static string? FindBelow(PageLine line) => First(Anywhere, line) ?? First(Below, line);

    /// <summary>Whether a line is a path of links, or goes on with one.</summary>
    public static bool IsPath(PageLine line)
    {
        var words = line.Lower;
        if (words.Contains('。', StringComparison.Ordinal) || words.Contains('〈', StringComparison.Ordinal) || words.Length > LongestImprint)
            return false;
        var opens = TextSearch.LengthAtStart(words.AsSpan(), PathOpenings);
        var parts = words.Split([.. PathArrows], StringSplitOptions.RemoveEmptyEntries);
        var arrows = words.Count(character => PathArrows.Contains(character, StringComparison.Ordinal));
        if (opens > 0)
            return arrows > 0 || (words.Length <= Short && words.AsSpan(opens).ContainsAny('：', '/', '-')) || words.Length == opens;
        return (arrows >= 2 && parts.All(part => part.Length <= LongestHead))
            || (arrows > 0 && words.TrimStart('-', '〉', '→').Length < words.Length && words.Length <= Short)
            || (line.Spaced.Split(" / ") is { Length: >= 3 } slashed && slashed.All(part => part.Length <= LongestHead));
    }

    private static string? First(PagePattern[] patterns, PageLine line) => Array.Find(patterns, pattern => pattern.Holds(line))?.Name;

    private static bool Holds(PageLine line, WordTable words) => words.IndexIn(line.Lower, out _) >= 0;

    private static bool IsRowOfButtons(PageLine line, int fewest)
    {
        // Small letters are made only for what may be a button.
        if (!char.IsAscii(line.Words[0]) && !Buttons.Begins(line.Words[0]))
            return false;
        var words = line.Lower;
        var named = 0;
        for (var at = 0; at < words.Length;)
        {
            var length = Buttons.LengthAtStart(words.AsSpan(at));
            named += length > 1 || (length == 1 && words.Length == 1 && char.IsAsciiLetter(words[0])) ? 1 : 0;
            length = length > 0 ? length : char.IsAsciiDigit(words[at]) ? 1 : 0;
            if (length == 0)
                return false;
            at += length;
        }

        return named >= fewest || words.Contains("大中小", StringComparison.Ordinal);
    }

    /// <summary>
    /// Whether a line is a row of short words: 首页 概况 机构 服务. The head of a table could be as well, but it never stands above a title.
    /// </summary>
    public static bool IsMenu(PageLine line, int fewest)
        => line.Spaced.Split([' ', '|', '·'], StringSplitOptions.RemoveEmptyEntries) is { } links && links.Length >= fewest
            && links.All(link => link.Length <= 8 && link.IndexOfAny(['，', '。', '：', '；']) < 0);

    private static bool IsAddress(PageLine line)
        => line.Words.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !line.Words.Contains('，', StringComparison.Ordinal);

    // — 3 — stands between dashes, 第1页共4页 names itself; a bare number may belong to a table.
    private static bool IsPageNumber(PageLine line)
    {
        var words = line.Words;
        var number = words.Trim('-');
        return (number.Length is > 0 and <= 3 && words.Length >= number.Length + 2 && words[0] == '-' && words[^1] == '-'
            && number.All(char.IsAsciiDigit))
            || (words.Length <= 16 && words.StartsWith('第') && words.Contains('页', StringComparison.Ordinal)
                && words.Trim("第页共，/（） 0123456789".ToCharArray()).Length == 0);
    }

    // 某网友 2022-10-11：什么时候修路？
    private static bool IsComment(PageLine line)
        => line.Words.IndexOf('：', StringComparison.Ordinal) is > 0 and <= Short and var colon && line.Words.Length <= 2 * LongestLink
            && !char.IsAsciiDigit(line.Words[0])
            && char.IsAsciiDigit(line.Words[colon - 1]) && line.Words[..colon].Count(char.IsAsciiDigit) >= DigitsOfDate
            && line.Words[..colon].Contains('-', StringComparison.Ordinal);

    // 第08版
    private static bool IsEdition(PageLine line) => line.Words.Length <= 8 && line.Words.StartsWith('第') && line.Words.EndsWith('版');

    private static bool IsPagination(PageLine line)
        => line.Words.Length <= 8 && line.Words.Split('/') is { Length: 2 } parts
            && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit));

    // 责任编辑：某某, 编辑 | 小北, （撰稿：某某 一审：某某）
    private static bool IsEditorLine(PageLine line)
    {
        if (line.Words.Length > LongestImprint || line.Words.Contains('。', StringComparison.Ordinal))
            return false;
        var words = line.Spaced.TrimStart('（', '【', '〔', '-', '·', ' ');
        var end = words.IndexOfAny(['：', '|', ' ', '/']);
        return end > 0 && words.Length <= 2 * Short && PageNames.IsEditor(words[..end].ToLowerInvariant());
    }

    // 特别声明：以上内容由用户上传。
    private static bool IsStatement(string words)
        => words.Length <= LongestImprint && words.IndexOf("声明：", StringComparison.Ordinal) is >= 0 and <= 4;

    private static bool IsLinksHead(PageLine line)
    {
        var words = line.Words.Trim("【】〔〕：·■▲".ToCharArray());
        return words.Length <= LongestHead + 4 && Heads.LengthAtStart(words) is > 0 and var length && words.Length - length <= 8;
    }

    // What tells when and how a text was published stands above it, and 地址： and the like close the text itself.
    private static bool IsBelow(string name)
        => PageNames.IsEditor(name)
            || name is "来源" or "信息来源" or "文章来源" or "本文来源" or "标签" or "热门标签" or "分类" or "字数" or "点击" or "浏览" or "阅读" or "查看"
        || name.StartsWith("分享", StringComparison.Ordinal) || name.StartsWith("网站", StringComparison.Ordinal)
        || name.StartsWith("备案", StringComparison.Ordinal)
        || name.StartsWith("主办", StringComparison.Ordinal) || name.StartsWith("承办", StringComparison.Ordinal)
        || name.EndsWith("热线", StringComparison.Ordinal) || name.StartsWith("原文", StringComparison.Ordinal);
}
