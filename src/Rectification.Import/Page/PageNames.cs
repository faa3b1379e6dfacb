using Rectification.Import.Text;

namespace Rectification.Import.Page;

/// <summary>The names of the values that pages print around a text: 索引号, 发布机构, 成文日期, 责任编辑.</summary>
internal static class PageNames
{
    private const int LongestName = 8;

    /// <summary>The links to the pages before and after.</summary>
    public static readonly WordTable Neighbours = ["上一篇", "下一篇", "上一条", "下一条", "上一页", "下一页", "上一版", "下一版"];

    private static readonly WordTable Dates = ["时间", "日期", "发布于", "date", "published"];
    private static readonly WordTable LesserDates = ["成文", "生成", "更新", "采集", "打印", "创建", "有效"];
    // What nobody prints but a page below a text.
    private static readonly WordTable Editors =
        ["编辑", "责编", "审核", "初审", "复审", "终审", "一审", "二审", "三审", "校对", "校审", "撰稿", "供稿", "摄影", "主编", "监制", "排版", "责任编辑", "网页编辑", "采集编辑",
            "值班编辑", "视频制作", "信息员", "文/图", "图/文", "editor"];
    // Most names are made of what is told and of what is told about it: 发文 + 时间, 浏览 + 次数.
    private static readonly WordTable Stems =
    [
        .. LesserDates, "索引", "发布", "公布", "公开", "发文", "发稿", "刊发", "登载", "印发", "制发", "信息", "文章", "稿件", "新闻", "公告", "浏览", "点击", "访问",
        "阅读", "字体", "字号", "主题", "组配", "时效", "效力", "上传", "文件", "网页", "网站", "备案", "原文", "主办", "承办", "技术", "内容", "栏目", "所属", "稿源", "供稿",
        "投稿", "添加", "录入", "下载", "评论", "摄影", "视频", "标识", "附件",
    ];

    private static readonly WordTable Endings =
    [
        "号", "机构", "机关", "单位", "部门", "人", "者", "时间", "日期", "量", "数", "次数", "率", "大小", "分类", "类别", "来源", "性", "状态", "方式", "形式", "范围", "对象",
        "目录", "名称", "编号", "编码", "字号", "名", "编辑",
        "链接", "支持", "序号", "码", "词", "制作", "时效", "期", "下载",
    ];

    private static readonly WordTable Whole =
    [
        .. Editors, .. Dates, .. Neighbours, "来源", "作者", "查看", "回复", "文号", "字号", "字体", "点击", "浏览", "阅读", "人气", "签发", "撰文", "通讯员", "标题",
        "名称", "语种", "时效", "体裁", "分类", "标签", "关键词", "导读", "背景色", "视力保护色", "保护视力色", "字数", "页数", "格式", "文件名", "发布", "分享到", "分享至", "分享",
        "主办", "承办", "协办", "网址", "转载自", "本文来源", "文", "图", "热门标签", "公开责任部门", "新闻热线", "广告热线", "举报电话", "source", "views", "fontsize",
        "share", "previous", "next",
    ];

    private static readonly WordTable Sources =
    [
        "来源", "发布机构", "发布单位", "发布部门", "发布人", "发布者", "发文机关", "发文机构", "公告来源", "公开责任部门", "责任部门", "转载自", "作者", "source",
    ];
    private static readonly WordTable Titles = ["标题", "文件名称", "信息名称", "名称", "网页名称", "内容名称"];

    /// <summary>Whether the words are such a name, nothing else.</summary>
    public static bool IsName(ReadOnlySpan<char> words)
    {
        words = words.Trim("·■◆-*【〔（•|：】〕） ");
        if (words.Length is 0 or > LongestName)
            return false;
        if (Whole.LengthAtStart(words) == words.Length)
            return true;
        var stem = Stems.LengthAtStart(words);
        return stem > 0 && Endings.LengthAtEnd(words) is > 0 and var ending && stem + ending <= words.Length
            && words.Length - stem - ending <= 2;
    }

    public static bool IsEditor(ReadOnlySpan<char> words) => Editors.LengthAtStart(words) == words.Length;

    /// <summary>
    /// How good a date of publication stands behind the name: 0 where none does, 2 where the page prints it without a name.
    /// </summary>
    public static int DateRank(ReadOnlySpan<char> name)
        => name.IsEmpty ? 2 : Dates.LengthAtEnd(name) == 0 ? 0 : LesserDates.LengthAtStart(name) > 0 ? 1 : 3;

    public static bool IsSource(ReadOnlySpan<char> name) => Sources.LengthAtEnd(name) > 0;

    public static bool IsTitle(ReadOnlySpan<char> name) => Titles.LengthAtStart(name) == name.Length;
}
