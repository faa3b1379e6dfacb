using Rectification.Import.Text;
using static Rectification.Import.Lines.Recognisers.Status.StatusTraits;

namespace Rectification.Import.Lines.Recognisers.Status;

/// <summary>The words a status is made of, each with what it adds. Statuses are composed of them; no whole status is listed.</summary>
internal static class StatusWords
{
    private static readonly (StatusTraits Traits, string[] Words)[] Table =
    [
        (Done, ["完成", "完成率", "完毕", "办结", "办毕", "办妥", "了结", "结清", "结案", "闭环", "到位", "整改率", "清零", "见底", "达标", "完结", "妥善解决", "做完", "销号", "销账",
            "验收销号", "验收合格", "验收通过", "通过验收", "问题销号", "问题清零", "问题归零", "问题闭环", "改好", "改完", "办好", "办完", "见效", "不存在", "不复存在"]),
        (Act | Rectify, ["整改"]),
        (Negation | Rectify, ["待整改"]),
        (Ongoing | Act, ["在办", "在建", "待办"]),
        (Act, ["落实", "解决", "处理", "处置", "办理", "纠正", "改正", "改进", "采纳", "整治", "化解", "落地", "兑现", "核销", "归档", "交办", "执行", "改"]),
        (Going, ["推进", "推动", "实施", "进行", "开展", "跟进", "协调", "督办", "督促", "调处", "建设", "运行", "对接", "进展顺利", "抓好", "抓实", "抓"]),
        (Pace | Going, ["序时进度", "时序进度", "进度要求"]),
        (Start, ["启动", "开始", "着手", "开工"]),
        (Reached, ["已", "已经", "业已", "早已", "均", "都", "皆", "全部", "全数", "悉数", "全", "得到", "予以", "完全", "彻底", "百分之百"]),
        (Ongoing, ["正在", "正", "仍在", "仍处于", "正处于", "处于整改", "处于推进", "尚在", "还在", "一直在", "中", "之中", "当中", "收尾", "尾声", "途中", "有待", "继续", "延至",
            "延期", "顺延", "推迟"]),
        (Negation, ["未", "没", "尚未", "仍未", "还未", "暂未", "没有", "并未", "未能", "还没有", "尚没有", "未曾", "不能", "无法"]),
        (Near, ["接近", "临近", "即将", "将要", "快要", "行将", "将近", "差不多"]),
        (Part, ["部分", "大部分", "绝大部分", "小部分", "多数", "大多数", "绝大多数", "过半", "大半", "近半", "一半", "多半", "局部", "个别"]),
        (Basic, ["基本", "基本上", "主体", "大部", "大体", "大体上", "大致", "总体", "总体上", "整体上"]),
        (Stage, ["阶段性", "阶段", "分步"]),
        (Preliminary, ["初步", "初见", "初显", "初具", "初有", "初现"]),
        (Gain, ["成效", "成果", "进展", "效果", "实效", "突破", "目标", "好转", "改善", "提升"]),
        (Gained, ["取得", "取得了", "达到", "明显", "一定", "积极", "较好", "良好", "显著", "实质性", "重大", "突破性", "新的", "较大", "有了", "收到", "见", "显现"]),
        (Plan, ["预计", "力争", "争取", "计划", "拟", "拟于", "将", "将于", "确保", "限期", "需", "需要", "须", "要", "还需", "仍需", "尚需", "待", "限时", "有望", "可", "预期",
            "应"]),
        (Time, ["目前", "截至目前", "截止目前", "现", "现已", "当前", "现阶段", "近期", "近日", "日前", "至今", "迄今", "到目前为止", "截至现在", "现在", "眼下", "此前"]),
        (LongTerm, ["长期", "常态化", "常态", "长期性", "经常性", "坚持不懈", "常抓不懈", "久久为功", "一以贯之", "长效"]),
        (Subject,
            ["本部分", "该部分", "这部分", "这一部分", "各部分", "此部分", "各责任单位", "各相关单位", "责任单位", "各单位", "各部门", "各地各部门", "各乡镇", "各项", "整改任务", "整改工作",
                "整改事项", "整改问题", "整改措施", "任务", "工作", "事项", "问题", "目标任务", "整改期限", "整改时限", "完成期限", "完成时限"]),
        (Link, ["并", "并且", "且", "和", "及", "但", "但是", "同时", "后续", "其余", "剩余", "余下", "下一步", "下步", "今后"]),
        (Pace, ["稳步", "逐步", "有序", "抓紧", "加快", "加紧", "加速", "扎实", "全力", "大力", "持续", "顺利", "正常", "序时", "分阶段", "分批", "进一步", "不断", "仍", "还",
            "尚"]),
        (Adverb,
            ["按期", "如期", "按时", "准时", "及时", "限期内", "提前", "全面", "正式", "严格", "深入", "高质量", "逐项", "逐一", "逐条", "逐个", "同步", "统筹", "坚持", "巩固", "深化",
                "保持", "管理", "纳入", "转入", "转为", "进入", "列入", "作为", "也", "又",
             "再", "先", "以", "于", "的", "地", "了", "着", "得", "、", "为", "达", "至", "到", "超", "超过", "近", "约", "有", "是", "做到", "实现", "认真", "切实",
             "积极稳妥", "稳妥", "依法", "依规", "依法依规"]),
    ];

    private static readonly CharacterTable<(string Word, StatusTraits Traits)> ByFirst = new(Table
        .SelectMany(row => row.Words.Select(word => (Word: word, row.Traits)))
        .OrderByDescending(entry => entry.Word.Length)
        .GroupBy(entry => entry.Word[0]));

    /// <summary>The longest word a text starts with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">Its length; 0 where no word of a status starts here.</param>
    public static StatusTraits At(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.IsEmpty || ByFirst.Of(text[0]) is not { } entries)
            return None;
        foreach (var (word, traits) in entries)
        {
            if (!TextSearch.GoesOn(text, word))
                continue;
            length = word.Length;
            return traits;
        }

        return None;
    }
}
